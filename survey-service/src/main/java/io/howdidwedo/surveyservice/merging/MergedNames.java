package io.howdidwedo.surveyservice.merging;

/// Which names are names of the same by now.
@FunctionalInterface
public interface MergedNames {
    /// As it was at most some seconds ago: what came in under a name that was just given up is
    /// moved later.
    KnownAs now();
}
