package io.howdidwedo.servicekit.event;

import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import org.jspecify.annotations.Nullable;

/// Why a record could not be worked off, in one plain sentence: what was wrong with it, or what
/// kind of failure it met. Messages of other failures than ours may quote the record, so they are
/// named only.
public final class Reason {
    /// The header of a dead letter that has it, in UTF-8.
    public static final String HEADER = "reason";

    private Reason() {}

    /// The reason in this failure.
    public static String of(@Nullable Throwable failure) {
        Throwable deepest = failure;
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof MalformedEvent || one instanceof AwayForNow) {
                return sentence(String.valueOf(one.getMessage()));
            }
            deepest = one;
        }
        return deepest == null
                ? "It could not be worked off."
                : "It could not be worked off: " + deepest.getClass().getSimpleName() + ".";
    }

    private static String sentence(String words) {
        String line = words.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
