package io.howdidwedo.surveyservice.nextcycle;

/// What an answer to "next time" is taken for.
public enum Taken {
    /// It asks for something, as far as can be told.
    WISH,
    /// It tells what went wrong and asks for nothing, as far as can be told.
    COMPLAINT,
    /// Somebody says that it asks for something.
    SAID_WISH,
    /// Somebody says that it asks for nothing.
    SAID_COMPLAINT;

    /// Whether it counts as something asked for.
    public boolean isWish() {
        return this == WISH || this == SAID_WISH;
    }

    /// Whether somebody has said so.
    boolean isSaid() {
        return this == SAID_WISH || this == SAID_COMPLAINT;
    }
}
