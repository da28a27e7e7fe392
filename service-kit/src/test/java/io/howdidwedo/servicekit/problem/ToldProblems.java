package io.howdidwedo.servicekit.problem;

/// Refusals as controllers' advice tells them, for tests of other packages.
public final class ToldProblems {
    private ToldProblems() {}

    /// As it is told.
    public static Told.Problem of(InvalidInput refusal) {
        return (Told.Problem) new Problems().invalid(refusal);
    }

    /// As it is told.
    public static Told.Problem of(NotFound refusal) {
        return (Told.Problem) new Problems().notFound(refusal);
    }

    /// As it is told.
    public static Told.Problem of(NotAllowed refusal) {
        return (Told.Problem) new Problems().notAllowed(refusal);
    }
}
