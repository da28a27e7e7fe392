package io.howdidwedo.surveyservice.followup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// All follow-ups.
public interface FollowUps {
    /// What became of the answer about a transaction; empty when nobody follows it up.
    Optional<FollowUp> about(UUID transactionId);

    /// Takes a follow-up one step on and tells the others what the customer wrote. A step that
    /// changes nothing writes nothing.
    ///
    /// @param nothingHeard what to begin with when there is none
    FollowUp change(FollowUp nothingHeard, UnaryOperator<FollowUp> step);
}
