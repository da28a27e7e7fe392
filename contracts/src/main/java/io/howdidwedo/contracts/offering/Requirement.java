package io.howdidwedo.contracts.offering;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One clause of an agreement: what one side requires, and how it is seen to be met, by the
/// customer's rating on a scale or by a measured fact.
///
/// @param id the expectation's name, the same in every offering that has it
/// @param text the clause by language (BCP 47)
/// @param primary part of the basic set that decides between satisfied and dissatisfied
/// @param mustBe not meeting it means failure, whatever else went well
/// @param secondary compared with what this customer has come to expect
/// @param scale number of points of the rating; null when it is only measured
/// @param target the rating that meets it; null when it has none
/// @param weight its part in the secondary gap, 0 when it has none
/// @param measure name of the transaction's fact that measures it; beats the rating
/// @param measureTarget the largest value of the measure that meets it
public record Requirement(
        String id,
        Map<String, String> text,
        Side side,
        Need need,
        Stage stage,
        Strength strength,
        boolean primary,
        boolean mustBe,
        boolean secondary,
        @Nullable Integer scale,
        Direction direction,
        @Nullable Integer target,
        double weight,
        @Nullable String measure,
        @Nullable Double measureTarget) {

    public Requirement {
        text = Map.copyOf(text);
    }

    /// The five basic needs that expectations serve.
    public enum Need {
        SERVICE,
        PRICE,
        QUALITY,
        ACTION,
        APPRECIATION
    }

    /// Which end of a scale is the good one.
    public enum Direction {
        HIGH_IS_GOOD,
        LOW_IS_GOOD
    }

    /// How strong a requirement is: needs unmet dissatisfy; wants and desires met delight.
    public enum Strength {
        NEED,
        WANT,
        DESIRE
    }

    /// Whose requirement it is. Both sides of an agreement have some.
    public enum Side {
        CUSTOMER,
        SUPPLIER
    }
}
