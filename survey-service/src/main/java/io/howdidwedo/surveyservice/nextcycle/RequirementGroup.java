package io.howdidwedo.surveyservice.nextcycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Like requirements that customers have stated for an offering, under one title.
///
/// @param decision null while nothing is decided
/// @param suppliers about whom what is or was in it was said; null in groups from before it was
///     noted
public record RequirementGroup(
        UUID id,
        String offering,
        String title,
        @Nullable Decision decision,
        Instant createdAt,
        @Nullable List<String> suppliers) {
    public RequirementGroup {
        suppliers = suppliers == null ? null : List.copyOf(suppliers);
    }

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
        return new RequirementGroup(id, offering, newTitle, decision, createdAt, suppliers);
    }

    RequirementGroup decided(@Nullable Decision newDecision) {
        return new RequirementGroup(id, offering, title, newDecision, createdAt, suppliers);
    }

    /// With what was said about these in it, too.
    RequirementGroup about(Collection<String> more) {
        return new RequirementGroup(
                id,
                offering,
                title,
                decision,
                createdAt,
                Stream.concat(suppliers == null ? Stream.of() : suppliers.stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
