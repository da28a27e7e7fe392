package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.contracts.event.Event;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Chronicles for tests.
public final class Chronicles {
    /// So that there are several parts even of a few.
    private static final int FEW_AT_ONCE = 3;

    private Chronicles() {}

    /// One in memory that has been told this.
    public static DuckDbChronicle of(List<? extends Event> events) {
        DuckDbChronicle chronicle =
                DuckDbChronicle.inMemory(
                        new ChronicleSettings(
                                Path.of("unused"),
                                "128MB",
                                1,
                                1,
                                FEW_AT_ONCE,
                                ZoneId.of("Europe/Berlin")));
        chronicle.add(new Batch(List.copyOf(events), Map.of()));
        return chronicle;
    }
}
