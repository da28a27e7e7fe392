package io.howdidwedo.followupservice.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that somebody of the team has promised the customer to do.
///
/// @param number counted from 1 in its case
/// @param what in the words of who promised it
/// @param who promised it
/// @param keptAt null while it is not done
/// @param overdue whether its time went by before it was done
public record Promise(
        int number,
        String what,
        String who,
        Instant promisedAt,
        Instant dueAt,
        @Nullable Instant keptAt,
        boolean overdue) {

    /// Whether it is still to be done.
    public boolean open() {
        return keptAt == null;
    }

    Promise kept(Instant now) {
        return new Promise(number, what, who, promisedAt, dueAt, now, overdue);
    }

    Promise late() {
        return new Promise(number, what, who, promisedAt, dueAt, keptAt, true);
    }
}
