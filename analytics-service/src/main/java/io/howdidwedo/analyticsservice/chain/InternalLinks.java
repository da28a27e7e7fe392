package io.howdidwedo.analyticsservice.chain;

import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;

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
}
