package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.contracts.offering.Requirement;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/// What the customer of a relationship expects by now.
///
/// @param answers how many of their experiences were rated
public record ExpectedNow(
        UUID relationshipId,
        String supplier,
        String offering,
        int answers,
        List<Expectation> expectations) {

    public ExpectedNow {
        expectations = List.copyOf(expectations);
    }

    /// One secondary expectation, on the common scale 0 to 100.
    ///
    /// @param requirement as the agreement in force has it
    /// @param learned what they have come to expect, with its doubt
    /// @param promised what is agreed; empty where no rating is
    /// @param latest what they said they got the last time; empty when they never said
    public record Expectation(
            Requirement requirement,
            Learned learned,
            OptionalDouble promised,
            OptionalDouble latest) {}
}
