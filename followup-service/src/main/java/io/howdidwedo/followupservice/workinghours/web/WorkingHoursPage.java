package io.howdidwedo.followupservice.workinghours.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.util.List;

/// When a team works, to be changed.
///
/// @param team empty: all that have no hours of their own
/// @param path of this page
/// @param days as the form calls them
record WorkingHoursPage(
        String team, String path, List<String> days, Entered entered, Caller caller) {}
