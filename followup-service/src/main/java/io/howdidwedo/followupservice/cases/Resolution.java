package io.howdidwedo.followupservice.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a case was put right.
///
/// @param words what the team should know about it
/// @param cause root cause; null when none is named
/// @param toCustomer what the customer is told; empty: nothing
/// @param despitePromises whether it is resolved although something promised is still to be done
/// @param askAgainAt when the customer is asked whether it is put right; null: some time after all
///     that was promised is due
public record Resolution(
        String words,
        @Nullable String cause,
        String toCustomer,
        boolean despitePromises,
        @Nullable Instant askAgainAt) {

    /// One after which the customer is asked when it is usual.
    public Resolution(
            String words, @Nullable String cause, String toCustomer, boolean despitePromises) {
        this(words, cause, toCustomer, despitePromises, null);
    }

    /// With words for the team alone.
    public static Resolution of(String words) {
        return new Resolution(words, null, "", false);
    }

    /// Whether nothing at all is said.
    public boolean saysNothing() {
        return words.isEmpty() && cause == null && toCustomer.isEmpty();
    }
}
