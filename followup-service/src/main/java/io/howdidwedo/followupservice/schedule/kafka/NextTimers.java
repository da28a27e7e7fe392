package io.howdidwedo.followupservice.schedule.kafka;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// When the next timer of each partition that is kept here is due, in milliseconds since 1970. It
/// may name one that was taken back since; then it is put right when its time comes.
final class NextTimers {
    private final Map<Integer, Long> due = new ConcurrentHashMap<>();

    /// A timer was set.
    void set(int partition, long at) {
        due.merge(partition, at, Math::min);
    }

    /// This one is the next.
    void next(int partition, long at) {
        due.put(partition, at);
    }

    /// There is none, or it is kept elsewhere.
    void none(int partition) {
        due.remove(partition);
    }

    /// For how many milliseconds the next one should have fired.
    long overdue(long now) {
        return due.values().stream().mapToLong(at -> Math.max(0, now - at)).max().orElse(0);
    }
}
