package io.howdidwedo.servicekit.vital;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All signs of a service. What cannot be read now is left out, and told as such.
final class VitalSigns {
    private static final Logger log = LoggerFactory.getLogger(VitalSigns.class);

    /// Health is asked by orchestrators all the time; whoever runs the service looks less often.
    private static final Duration REMEMBERED = Duration.ofSeconds(15);

    private final Supplier<List<Vitals>> sources;
    private final Clock clock;
    private volatile @Nullable Reading latest;

    /// What was read.
    ///
    /// @param unreadable how many sources could not be read
    record Reading(Instant at, List<Vital> signs, int unreadable) {}

    VitalSigns(Supplier<List<Vitals>> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /// As they are now.
    Reading now() {
        List<Vital> signs = new ArrayList<>();
        int unreadable = 0;
        for (Vitals source : sources.get()) {
            try {
                signs.addAll(source.read());
            } catch (RuntimeException e) {
                log.debug("Some vital signs cannot be read", e);
                unreadable++;
            }
        }
        Reading reading = new Reading(clock.instant(), List.copyOf(signs), unreadable);
        latest = reading;
        return reading;
    }

    /// As they are, or were a moment ago.
    Reading ofLate() {
        Reading known = latest;
        return known == null || known.at().isBefore(clock.instant().minus(REMEMBERED))
                ? now()
                : known;
    }
}
