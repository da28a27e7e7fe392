package io.howdidwedo.surveyservice.followup;

import java.util.List;
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

    /// Takes follow-ups one step on in one go, as `change` does one; steps of the same one are made
    /// in their order.
    void changeAll(List<Heard> heard);

    /// What is heard about one transaction.
    ///
    /// @param nothingHeard what to begin with when there is none
    record Heard(FollowUp nothingHeard, UnaryOperator<FollowUp> step) {
        UUID transactionId() {
            return nothingHeard.transactionId();
        }
    }
}
