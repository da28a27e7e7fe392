package io.howdidwedo.analyticsservice.chain;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where one team is the customer of another.
public interface InternalLinks {
    /// Of fewer verdicts only the count is told.
    int FEWEST_ANSWERS = 5;

    /// Those of a slice with an answer that counts, by customer and supplier.
    ///
    /// Each answer counts as one: what varies within a link are its transactions, and there is only
    /// one customer. The rule of five customers protects persons; here the customer is a team, by
    /// being a supplier itself.
    List<Link> internal(Slice slice);

    /// One link of the chain in which one team serves another, and the last serves the customers
    /// outside.
    ///
    /// @param customer the team that is served; null for all customers outside
    /// @param supplier the team that serves
    /// @param satisfied satisfied or better, on as many answers as they are worth; empty where
    ///     that is withheld
    /// @param answers that count, those without a verdict included
    record Link(
            @Nullable String customer, String supplier, Optional<Share> satisfied, long answers) {

        /// Whether the customer is a team.
        public boolean internal() {
            return customer != null;
        }
    }
}
