package io.howdidwedo.gateway.people.web;

import java.util.List;

/// People and access.
///
/// @param search what was looked for; empty for everybody
/// @param more where the list goes on; empty at its end
/// @param invitation the form that invites somebody
/// @param said what came of what was done last; empty when nothing was
/// @param isBad whether that is no good news
record PeoplePage(
        String csrf,
        String search,
        List<PersonLine> lines,
        String more,
        GrantForm invitation,
        String said,
        boolean isBad,
        ChangeList changes) {
    public PeoplePage {
        lines = List.copyOf(lines);
    }
}
