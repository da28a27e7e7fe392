package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.due.Reminding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last deed to a case, as long as it can be taken back.
///
/// @param deed its name
/// @param by user of who did it
/// @param until afterwards it stands
/// @param before how the case was
public record Undo(String deed, String by, Instant until, Before before) {
    /// So long a deed can be taken back.
    public static final Duration FOR = Duration.ofMinutes(30);

    /// The parts of a case that come back.
    public record Before(
            CaseState state,
            @Nullable Person owner,
            String team,
            int level,
            Instant dueAt,
            @Nullable Reminding reminding,
            @Nullable Instant warnedOf,
            @Nullable Instant asideUntil,
            List<Promise> promises,
            @Nullable Instant firstContactAt,
            @Nullable Instant resolvedAt,
            @Nullable String rootCause) {
        public Before {
            promises = List.copyOf(promises);
        }
    }
}
