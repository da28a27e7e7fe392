package io.howdidwedo.followupservice.cases.web;

import gg.jte.Content;
import io.howdidwedo.followupservice.cases.view.SavedViews.SavedView;
import java.time.Instant;
import java.util.List;

/// The work of somebody's teams, as a list or a board.
///
/// @param done how many of how many cases something was done to; empty when nothing was
/// @param views what the reader looks at again and again
/// @param readAt when the list or the board was asked for; what changes afterwards it does not show
/// @param work the list or the board
record MyWorkPage(
        WorkFilter filter,
        String done,
        List<SavedView> views,
        String csrf,
        Instant readAt,
        Content work) {}
