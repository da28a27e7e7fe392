package io.howdidwedo.analyticsservice.usual.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers;

/// Earlier answers as a chronicle has them.
public final class EarlierAnswersOf {
    private EarlierAnswersOf() {}

    /// Those of this one.
    public static EarlierAnswers chronicle(DuckDbChronicle chronicle) {
        return new DuckDbEarlierAnswers(chronicle);
    }
}
