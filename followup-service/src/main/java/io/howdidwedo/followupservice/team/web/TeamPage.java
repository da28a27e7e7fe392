package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
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
        Instant now) {}
