package io.howdidwedo.benchmarks;

import java.time.Duration;
import java.util.Locale;

/// What a system has used up to a moment, or between two.
///
/// @param processorTime of its processes, without the clients'
/// @param records that the broker has written to all topics, those for itself and the markers of
///     transactions included
/// @param roundTrips commands that the database has answered
record Spent(Duration processorTime, long records, long roundTrips) {

    Spent since(Spent before) {
        return new Spent(
                processorTime.minus(before.processorTime),
                records - before.records,
                roundTrips - before.roundTrips);
    }

    /// Milliseconds of processor time for each of so many.
    double millisEach(int units) {
        return processorTime.toNanos() / 1e6 / units;
    }

    /// In words, for each of so many.
    ///
    /// @param unit milliseconds that a bare durable insert takes
    String each(int units, double unit) {
        return String.format(
                Locale.ROOT,
                "%.2f ms of processor time = %.1f U; %.1f records; %.1f round trips",
                millisEach(units),
                millisEach(units) / unit,
                (double) records / units,
                (double) roundTrips / units);
    }
}
