package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was done with a dead letter, and by whom.
///
/// @param done whether it needs nobody any more: it was sent back or dropped
/// @param changedAt when something was last done with it
/// @param deeds in their order
public record Handling(
        UUID id, String topic, long offset, boolean done, Instant changedAt, List<Deed> deeds) {

    public Handling {
        deeds = List.copyOf(deeds);
    }

    /// What can be done with a dead letter.
    public enum What {
        /// It was looked at with what people said and who they are.
        SHOWN,
        /// It was sent back as it was.
        REPLAYED,
        /// It was sent back with another value.
        MENDED,
        /// It was put aside for good.
        DROPPED,
        /// It was taken out of what was put aside.
        PICKED_UP
    }

    /// Something that was done.
    ///
    /// @param reason why; stated for what is dropped, null for all else
    public record Deed(What what, String by, Instant at, @Nullable String reason) {}

    /// Of a dead letter that nobody has done anything with yet.
    public static Handling untouched(Place place) {
        return new Handling(
                place.id(), place.topic(), place.offset(), false, Instant.EPOCH, List.of());
    }

    /// Where it lies.
    public Place place() {
        return new Place(topic, offset);
    }

    /// What was done last.
    public Deed last() {
        return deeds.getLast();
    }

    /// Whether it was put aside and may be picked up again.
    public boolean isDropped() {
        return done && last().what() == What.DROPPED;
    }

    /// With one more thing done.
    Handling with(Deed deed) {
        List<Deed> more = new ArrayList<>(deeds);
        more.add(deed);
        boolean isDone =
                switch (deed.what()) {
                    case SHOWN -> done;
                    case REPLAYED, MENDED, DROPPED -> true;
                    case PICKED_UP -> false;
                };
        return new Handling(id, topic, offset, isDone, deed.at(), more);
    }
}
