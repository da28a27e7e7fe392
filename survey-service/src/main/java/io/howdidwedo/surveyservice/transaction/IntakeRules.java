package io.howdidwedo.surveyservice.transaction;

import org.jspecify.annotations.Nullable;

/// How transactions of one delivery are taken in.
///
/// @param notAskedBecause why none of its customers is asked; null when they may be
/// @param mayBackdate whether it may say itself when it became known
public record IntakeRules(@Nullable String notAskedBecause, boolean mayBackdate) {
    /// Live transactions from an integrator.
    public static final IntakeRules LIVE = new IntakeRules(null, false);

    /// Why nobody is asked about what is brought in from the past.
    static final String HISTORY = "imported-history";

    /// Transactions that come with their answer: nobody need be asked about them.
    public static final IntakeRules ANSWERED = new IntakeRules("answered-at-contact-point", false);

    /// Transactions of a file.
    ///
    /// @param mail whether customers may be asked; false for history
    public static IntakeRules imported(boolean mail, boolean mayBackdate) {
        return new IntakeRules(mail ? null : HISTORY, mayBackdate);
    }
}
