package io.howdidwedo.surveyservice.merging;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One name was merged into another, and perhaps separated from it again. There is one of these for
/// each name, and it tells of the last time.
///
/// @param merged the name that is not kept
/// @param kept the name under which both are kept
/// @param separatedAt null while both are one
/// @param changedAt when they were last merged or separated
/// @param moved how many transactions moved because of that so far
/// @param toMove how many have to; null while they have not been counted
/// @param movedAt since when all have; null while there are some to move
/// @param settledAt when it was seen that nothing was left behind; null before
public record Merge(
        Kind kind,
        String merged,
        String kept,
        String by,
        Instant at,
        @Nullable String separatedBy,
        @Nullable Instant separatedAt,
        Instant changedAt,
        int moved,
        @Nullable Integer toMove,
        @Nullable Instant movedAt,
        @Nullable Instant settledAt) {

    /// These are one from now on.
    static Merge of(Kind kind, String merged, String kept, String by, Instant now) {
        return new Merge(kind, merged, kept, by, now, null, null, now, 0, null, null, null);
    }

    /// These are two again.
    Merge separated(String who, Instant now) {
        return new Merge(kind, merged, kept, by, at, who, now, now, 0, null, null, null);
    }

    /// What it is kept under.
    public UUID key() {
        return kind.keyOf(merged);
    }

    /// The key of the one that both are kept under.
    public UUID keptKey() {
        return kind.keyOf(kept);
    }

    /// Whether both are one.
    public boolean isInForce() {
        return separatedAt == null;
    }

    /// Whether there is still something to move.
    public boolean isMoving() {
        return movedAt == null;
    }

    /// So many transactions are to move, and some more have.
    public Merge moved(int more, int ofAll) {
        return with(moved + more, toMove == null ? (Integer) ofAll : toMove, null, null);
    }

    /// All have moved.
    public Merge allMoved(Instant now) {
        return with(moved, toMove, now, null);
    }

    /// Nothing was left behind.
    public Merge settled(Instant now) {
        return with(moved, toMove, movedAt, now);
    }

    private Merge with(
            int nowMoved,
            @Nullable Integer nowToMove,
            @Nullable Instant allMoved,
            @Nullable Instant settled) {
        return new Merge(
                kind,
                merged,
                kept,
                by,
                at,
                separatedBy,
                separatedAt,
                changedAt,
                nowMoved,
                nowToMove,
                allMoved,
                settled);
    }

    /// What may turn out to be one.
    public enum Kind {
        CUSTOMER,
        TEAM,
        OFFERING;

        /// The word for it, as programs and events spell it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of one with this name, whatever its name is made of.
        public UUID keyOf(String name) {
            return DerivedId.of(word(), name);
        }
    }
}
