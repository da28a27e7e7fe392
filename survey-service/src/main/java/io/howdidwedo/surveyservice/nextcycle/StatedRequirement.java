package io.howdidwedo.surveyservice.nextcycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a customer asks for next time, in their own words. Personal.
///
/// @param responseId the answer that says it, which is also its id
/// @param version of the answer
/// @param customer as the integrator names them
/// @param group of like ones that it was put into; null: none yet
public record StatedRequirement(
        UUID responseId,
        long version,
        UUID transactionId,
        String customer,
        String supplier,
        String offering,
        String words,
        Instant saidAt,
        @Nullable UUID group) {

    /// The same in a group; null: in none.
    public StatedRequirement in(@Nullable UUID newGroup) {
        return new StatedRequirement(
                responseId,
                version,
                transactionId,
                customer,
                supplier,
                offering,
                words,
                saidAt,
                newGroup);
    }
}
