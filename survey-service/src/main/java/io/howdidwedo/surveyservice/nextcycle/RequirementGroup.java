package io.howdidwedo.surveyservice.nextcycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Like requirements that customers have stated for an offering, under one title.
///
/// @param decision null while nothing is decided
public record RequirementGroup(
        UUID id, String offering, String title, @Nullable Decision decision, Instant createdAt) {

    /// What was decided about it.
    ///
    /// @param requirement id in the agreement when it was accepted; null when it was declined
    /// @param agreementVersion in which it is for the first time; 0 when it was declined
    /// @param reason of a refusal; empty when none was given
    public record Decision(
            @Nullable String requirement,
            int agreementVersion,
            String reason,
            String by,
            Instant at) {

        /// Whether it is part of an agreement.
        public boolean isAccepted() {
            return requirement != null;
        }
    }

    RequirementGroup called(String newTitle) {
        return new RequirementGroup(id, offering, newTitle, decision, createdAt);
    }

    RequirementGroup decided(@Nullable Decision newDecision) {
        return new RequirementGroup(id, offering, title, newDecision, createdAt);
    }
}
