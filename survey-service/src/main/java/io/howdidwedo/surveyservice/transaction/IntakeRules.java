package io.howdidwedo.surveyservice.transaction;

/// How transactions of one delivery are taken in.
///
/// @param mail whether customers may be asked; false for history
/// @param mayBackdate whether it may say itself when it became known
public record IntakeRules(boolean mail, boolean mayBackdate) {
    /// Live transactions from an integrator.
    public static final IntakeRules LIVE = new IntakeRules(true, false);
}
