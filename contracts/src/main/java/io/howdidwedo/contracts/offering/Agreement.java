package io.howdidwedo.contracts.offering;

import java.time.Instant;
import java.util.List;

/// One version of what both sides have agreed for an offering.
///
/// @param version counted from 1
/// @param validFrom in force for transactions from this instant until the next version's
public record Agreement(int version, Instant validFrom, List<Requirement> requirements) {

    public Agreement {
        requirements = List.copyOf(requirements);
    }
}
