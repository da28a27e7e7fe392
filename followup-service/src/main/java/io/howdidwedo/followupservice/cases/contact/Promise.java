package io.howdidwedo.followupservice.cases.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody of the team has promised the customer to do.
///
/// @param number counted from 1 in its case
/// @param what in the words of who promised it
/// @param who promised it
/// @param keptAt null while it is not done
/// @param inCase it was taken along to when cases were merged; null while it is here
/// @param overdue whether its time went by before it was done
public record Promise(
        int number,
        String what,
        String who,
        Instant promisedAt,
        Instant dueAt,
        @Nullable Instant keptAt,
        @Nullable UUID inCase,
        boolean overdue) {

    /// Whether it is still to be done.
    public boolean open() {
        return keptAt == null && inCase == null;
    }

    public Promise kept(Instant now) {
        return new Promise(number, what, who, promisedAt, dueAt, now, inCase, overdue);
    }

    public Promise takenTo(UUID otherCase) {
        return new Promise(number, what, who, promisedAt, dueAt, keptAt, otherCase, overdue);
    }

    /// The same as the one of this number in another case.
    public Promise as(int otherNumber) {
        return new Promise(otherNumber, what, who, promisedAt, dueAt, keptAt, null, overdue);
    }

    public Promise withoutWords() {
        return new Promise(number, "", who, promisedAt, dueAt, keptAt, inCase, overdue);
    }

    /// Whether it is the same one, wherever it is.
    public boolean isSame(Promise other) {
        return what.equals(other.what)
                && who.equals(other.who)
                && promisedAt.equals(other.promisedAt);
    }

    public Promise late() {
        return new Promise(number, what, who, promisedAt, dueAt, keptAt, inCase, true);
    }
}
