package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.due.Due;
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
            Assignment assignment,
            Due due,
            List<Promise> promises,
            @Nullable Instant resolvedAt,
            @Nullable String rootCause) {
        public Before {
            promises = List.copyOf(promises);
        }

        /// Those of a case as it was.
        static Before of(Case was) {
            return new Before(
                    was.state(),
                    was.assignment(),
                    was.due(),
                    was.contact().promises(),
                    was.outcome().resolvedAt(),
                    was.outcome().rootCause());
        }
    }

    /// Whether it is not too late.
    boolean isPossible(Instant now) {
        return now.isBefore(until);
    }
}
