package io.howdidwedo.operationsservice.hook.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something a hook can be told of.
///
/// @param id of what happened: the same however often we hear of it
/// @param at when it came to that
/// @param past brought in from the past, or worked out anew
/// @param teams whose it is; none where that is not known
public record HookEvent(
        UUID id, Kind kind, Instant at, boolean past, List<String> teams, Gist gist, Facts facts) {

    public HookEvent {
        teams = List.copyOf(teams);
    }
}
