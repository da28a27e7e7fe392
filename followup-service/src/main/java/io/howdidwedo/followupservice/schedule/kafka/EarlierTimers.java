package io.howdidwedo.followupservice.schedule.kafka;

import java.util.Map;

/// What a version whose fired timers stayed on the topic `schedule` had fired: its timers were kept
/// in stores of their own, under another name. Without it all of them would fire once more after
/// the upgrade.
///
/// @param readUntil where that version had stopped reading, by partition of the schedule
/// @param open when those are due that it had not fired, by timer, in milliseconds since 1970;
///     those due after `asOf` may be left out
/// @param asOf no timer due after it had been fired, in milliseconds since 1970
record EarlierTimers(Map<Integer, Long> readUntil, Map<String, Long> open, long asOf) {

    /// There was no such version.
    static EarlierTimers none() {
        return new EarlierTimers(Map.of(), Map.of(), 0);
    }

    /// Whether that version had fired the timer, or put another in its place.
    ///
    /// @param offset where it is set on the schedule
    /// @param due in milliseconds since 1970
    boolean hasFired(int partition, long offset, String timer, long due) {
        Long until = readUntil.get(partition);
        if (until == null || offset >= until || due > asOf) {
            return false;
        }
        Long stillDue = open.get(timer);
        return stillDue == null || stillDue != due;
    }
}
