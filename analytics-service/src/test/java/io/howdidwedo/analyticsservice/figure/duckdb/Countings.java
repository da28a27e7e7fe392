package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Waits;
import java.time.Instant;
import java.util.function.Function;

/// Figures for tests.
public final class Countings {
    private Countings() {}

    /// How long the customers of its cases wait.
    public static Waits waits(DuckDbChronicle chronicle) {
        return new DuckDbWaits(chronicle);
    }

    /// Those of this chronicle, as known now.
    public static Figures of(DuckDbChronicle chronicle) {
        return new Figures(
                new DuckDbCounting(chronicle),
                new Knowledge() {
                    @Override
                    public <T> T at(Instant knownAt, Function<Counting, T> count) {
                        throw new UnsupportedOperationException();
                    }
                });
    }
}
