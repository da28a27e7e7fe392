package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something was done about a root cause.
///
/// @param cause as cases were resolved with
/// @param suppliers where it was done; empty: everywhere
public record CauseFixed(UUID fixId, String cause, List<String> suppliers, Instant fixedAt)
        implements Event {
    public CauseFixed {
        suppliers = List.copyOf(suppliers);
    }
}
