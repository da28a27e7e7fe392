package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was done with dead letters.
public interface Handlings {
    /// Of these dead letters, by [Place#id]; those nobody touched are left out.
    Map<UUID, Handling> of(Collection<UUID> ids);

    /// Those that are done, the latest first.
    List<Handling> latestDone(int most);

    /// How many are done of a topic, from this offset on.
    long done(String topic, long from);

    /// Takes the one of this dead letter a step on; null leaves it. The step sees it untouched when
    /// nobody has done anything yet, and may be tried again when somebody else was quicker.
    void change(Place place, Function<Handling, @Nullable Handling> step);
}
