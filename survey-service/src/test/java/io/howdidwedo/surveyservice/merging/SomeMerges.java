package io.howdidwedo.surveyservice.merging;

import java.time.Instant;
import java.util.List;

/// Names that are names of one.
public final class SomeMerges {
    private SomeMerges() {}

    /// The first is one of the second's.
    public static KnownAs of(Merge.Kind kind, String merged, String kept) {
        return KnownAs.of(List.of(Merge.of(kind, merged, kept, "mia", Instant.EPOCH)));
    }
}
