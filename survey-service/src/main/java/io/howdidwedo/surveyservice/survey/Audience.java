package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.CustomerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom a survey asks, of all who have a transaction; whoever fits everything that is stated.
///
/// @param tiers of these service levels; empty: of any and of none
/// @param kinds of these kinds of customer; empty: of any
/// @param valueAtLeast whose transaction is worth so much, in its own currency; null: any
/// @param facts whose transaction has these facts; empty: any
public record Audience(
        List<String> tiers,
        List<CustomerKind> kinds,
        @Nullable BigDecimal valueAtLeast,
        Map<String, String> facts) {
    /// Everybody.
    public static final Audience EVERYBODY = new Audience(List.of(), List.of(), null, Map.of());

    public Audience {
        tiers = List.copyOf(tiers);
        kinds = List.copyOf(kinds);
        facts = Map.copyOf(facts);
    }
}
