package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague.Absence;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.ZoneId;

/// A team and its people.
///
/// @param hours when it works
/// @param own whether those hours are its own
/// @param zone of its clocks
/// @param mayName whether the reader names its people
/// @param path of this page
record TeamPage(
        Team team,
        String hours,
        boolean own,
        ZoneId zone,
        boolean mayName,
        String path,
        Caller caller,
        Instant now) {
    private static final Phrases WORDS = Phrases.of(TeamPage.class);

    /// Who stands in during an absence.
    String standIn(Absence absence) {
        String user = absence.standIn();
        return user == null
                ? WORDS.say("absence.team")
                : team.colleague(user)
                        .map(acting -> WORDS.say("absence.stand-in", acting.name()))
                        .orElseGet(() -> WORDS.say("absence.nobody"));
    }
}
