package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.placing.PlaceButtons;
import io.howdidwedo.servicekit.placing.PlaceChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All teams that the reader may see.
///
/// @param others when all teams work that have no hours of their own
/// @param back takes back what was moved a moment ago; null when nothing was
record TeamsPage(List<TeamLine> lines, String others, @Nullable PlaceChange back, Caller caller) {

    /// Whether the reader puts them in order.
    boolean places() {
        return caller.is(Role.ADMIN) && lines.size() > 1;
    }

    /// What moves the line at this place.
    PlaceButtons buttons(int place) {
        TeamLine line = lines.get(place);
        return new PlaceButtons(line.supplier(), shown(line), place, lines.size() - 1);
    }

    /// What was moved a moment ago; null when nothing was.
    PlaceChange.@Nullable Moved moved() {
        return back == null || !places()
                ? null
                : lines.stream()
                        .filter(line -> line.supplier().equals(back.id()))
                        .findFirst()
                        .map(line -> moved(shown(line), back))
                        .orElse(null);
    }

    private PlaceChange.Moved moved(String name, PlaceChange change) {
        return new PlaceChange.Moved(TeamOrderController.PATH, name, change, caller.csrf());
    }

    private static String shown(TeamLine line) {
        return new ShortId(line.name()).shown();
    }
}
