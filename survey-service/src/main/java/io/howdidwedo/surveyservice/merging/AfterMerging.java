package io.howdidwedo.surveyservice.merging;

/// What follows when names were merged or separated.
@FunctionalInterface
public interface AfterMerging {
    /// There is something to move.
    void changed();
}
