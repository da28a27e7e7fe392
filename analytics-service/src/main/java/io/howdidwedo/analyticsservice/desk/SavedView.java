package io.howdidwedo.analyticsservice.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page with its filters under a name. Whoever opens it sees what their own teams let them.
///
/// @param address path and filters; a period that goes on with the newest answers does so here, too
/// @param teams who sees its name beside the owner: suppliers, `*` for all; empty for nobody
/// @param removedAt null while it is there
public record SavedView(
        UUID id, String name, String address, List<String> teams, @Nullable Instant removedAt) {
    public SavedView {
        teams = teams.stream().sorted().toList();
    }

    /// Taken away, or with null brought back.
    SavedView removed(@Nullable Instant now) {
        return new SavedView(id, name, address, teams, now);
    }
}
