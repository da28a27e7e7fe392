package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// All teams that the reader may see.
///
/// @param others when all teams work that have no hours of their own
record TeamsPage(List<TeamLine> lines, String others, Caller caller) {}
