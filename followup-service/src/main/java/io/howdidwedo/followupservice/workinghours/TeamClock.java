package io.howdidwedo.followupservice.workinghours;

import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What time it is for a team.
///
/// @param working how its time passes
public record TeamClock(Instant now, WorkingTime working) {
    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    /// An instant as the team's clocks tell it.
    public String told(Instant instant) {
        return TOLD.format(instant.atZone(working.hours().zoneId()));
    }

    /// The same, in the form of the language of who reads it.
    public Told when(Instant instant) {
        ZonedDateTime local = instant.atZone(working.hours().zoneId());
        return new Told() {
            @Override
            public String english() {
                return TOLD.format(local);
            }

            @Override
            public String said() {
                return TOLD.withLocale(Phrases.reader()).format(local);
            }
        };
    }

    /// The zone of the team's clocks.
    public String zone() {
        return working.hours().zone();
    }

    /// When so much working time has passed from now on.
    public Instant after(Duration work) {
        return working.after(now, work);
    }

    /// The first instant from then on at which the team works.
    public Instant nextFrom(Instant then) {
        return working.nextFrom(then);
    }

    /// How much working time is left until then; less than nothing when it is past.
    public Duration workUntil(Instant then) {
        return working.between(now, then);
    }
}
