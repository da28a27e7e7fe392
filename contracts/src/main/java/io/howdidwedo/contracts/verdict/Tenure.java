package io.howdidwedo.contracts.verdict;

/// How many transactions a customer has lived in the relationship, this one included. What is usual
/// rises with experience, so that figures of newcomers and of old customers differ by themselves.
public enum Tenure {
    FIRST,
    SECOND,
    THIRD_TO_FIFTH,
    SIXTH_OR_LATER;

    private static final int LAST_OF_THE_FEW = 5;

    /// That of the transaction of this number, counted from 1.
    public static Tenure of(int number) {
        return switch (number) {
            case 1 -> FIRST;
            case 2 -> SECOND;
            default -> number <= LAST_OF_THE_FEW ? THIRD_TO_FIFTH : SIXTH_OR_LATER;
        };
    }
}
