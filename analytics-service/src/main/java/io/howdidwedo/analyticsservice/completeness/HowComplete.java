package io.howdidwedo.analyticsservice.completeness;

/// Knows how much of what has come in is in the figures.
@FunctionalInterface
public interface HowComplete {

    /// Of the moment that the asker holds, else of the newest data. Costs next to nothing.
    Completeness now();
}
