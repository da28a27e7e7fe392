package io.howdidwedo.surveyservice.invitation.mail;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// So many mails a second to one domain, the first second's at once. Who comes too early is given
/// a turn of their own, so that ten thousand mails to one domain wait once each and not over and
/// over. Each instance of the service counts for itself.
final class DomainPace {
    private static final int MOST_DOMAINS = 10_000;

    private final int perSecond;
    private final Clock clock;
    private final Map<String, Bucket> domains =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_DOMAINS;
                }
            };

    /// A pace; 0 for none.
    DomainPace(int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /// When a mail to this address may go; empty for at once. Either way it has had its turn.
    Optional<Instant> turn(String address) {
        if (perSecond == 0) {
            return Optional.empty();
        }
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        long nanos = bucket(domain).consumeIgnoringRateLimits(1);
        return nanos == 0 ? Optional.empty() : Optional.of(clock.instant().plusNanos(nanos));
    }

    private Bucket bucket(String domain) {
        synchronized (domains) {
            return domains.computeIfAbsent(domain, _ -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(perSecond)
                                        .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new ClockTime(clock))
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
