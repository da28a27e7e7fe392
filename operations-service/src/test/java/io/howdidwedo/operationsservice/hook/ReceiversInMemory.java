package io.howdidwedo.operationsservice.hook;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Receivers that take whatever is posted, until they are told to do something else.
final class ReceiversInMemory implements Receivers {
    private final List<Posting> posted = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answered(204, "", null, Duration.ofMillis(3));

    /// All that was posted, in order.
    List<Posting> posted() {
        return posted;
    }

    /// The ids of it.
    List<UUID> ids() {
        return posted.stream().map(Posting::id).toList();
    }

    /// From now on this is the answer.
    void answer(int status) {
        answer = new Answered(status, "told " + status, null, Duration.ofMillis(3));
    }

    /// From now on it asks to be left alone for so long.
    void busyFor(Duration pause) {
        answer = new Answered(503, "busy", pause, Duration.ofMillis(3));
    }

    /// From now on it is not there.
    void down() {
        answer = new Unreached("It was not reached.", Duration.ofMillis(3));
    }

    @Override
    public Answer post(Posting posting) {
        posted.add(posting);
        return answer;
    }
}
