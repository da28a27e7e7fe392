package io.howdidwedo.contracts.transaction;

import io.howdidwedo.contracts.event.DerivedId;
import java.util.UUID;

/// One customer, one supplier, one offering: within it the roles never swap.
public record Relationship(String customer, String supplier, String offering) {

    /// The id under which everything of this relationship travels, in order.
    public UUID id() {
        return DerivedId.of("relationship", customer, supplier, offering);
    }
}
