package io.howdidwedo.analyticsservice.chain;

import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One link of the chain in which one team serves another, and the last serves the customers
/// outside.
///
/// @param customer the team that is served; null for all customers outside
/// @param supplier the team that serves
/// @param satisfied satisfied or better, on as many answers as they are worth; empty where that is
///     withheld
/// @param answers that count, those without a verdict included
public record Link(
        @Nullable String customer, String supplier, Optional<Share> satisfied, long answers) {

    /// Whether the customer is a team.
    public boolean internal() {
        return customer != null;
    }
}
