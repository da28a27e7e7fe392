package io.howdidwedo.contracts.team;

import io.howdidwedo.contracts.event.Event;
import java.util.List;

/// In which order teams are read from now on, wherever no figure and no time decides.
///
/// @param version grows with each order; an older one is ignored
/// @param teams their ids, the first one first; others come behind them, by name
public record TeamsOrdered(long version, List<String> teams) implements Event {
    /// Under this the newest order stays on the topic; no id begins with a blank.
    public static final String KEY = " order";

    public TeamsOrdered {
        teams = List.copyOf(teams);
    }
}
