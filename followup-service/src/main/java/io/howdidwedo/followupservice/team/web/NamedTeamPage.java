package io.howdidwedo.followupservice.team.web;

/// Whether a team has somebody named, and how much is done with that.
record NamedTeamPage(boolean named, int done, int of) {}
