package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The overview as it is shown.
///
/// @param period what it covers, in words
/// @param empty nothing has happened in this slice yet
/// @param doubt how far satisfaction could be from what the answers say, in sentences; empty when
///     there is too little to tell it from
/// @param recovered whether follow-up has helped, in sentences; empty when too few answered again
/// @param times how long customers of cases wait; null without a case
/// @param mix the three verdicts of the whole slice
record OverviewPage(
        FilterForm filters,
        String period,
        boolean empty,
        List<Tile> tiles,
        Mix mix,
        ExcellencePart excellence,
        List<String> doubt,
        String recovered,
        Panel trend,
        Panel control,
        Panel months,
        Panel teams,
        Panel chance,
        @Nullable Panel times,
        Panel hours) {}
