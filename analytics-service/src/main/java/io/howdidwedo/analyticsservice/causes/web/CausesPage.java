package io.howdidwedo.analyticsservice.causes.web;

import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The root causes as they are shown.
///
/// @param period what it covers, in words
/// @param known how many dissatisfied answers have a cause, in a sentence
/// @param causes null when none has one yet
/// @param fixes what came of what was done about them, the newest first
record CausesPage(
        DeskTools tools,
        FilterForm filters,
        String period,
        String known,
        @Nullable Panel causes,
        List<FixLine> fixes) {
    CausesPage {
        fixes = List.copyOf(fixes);
    }

    /// What came of one fix.
    ///
    /// @param at when it was fixed, in words
    /// @param before how many of the answers before were dissatisfied with this cause
    /// @param after how many since
    /// @param change how much that is, and whether it may be chance, in words
    record FixLine(
            String cause,
            String at,
            FigureGrid.Cell before,
            FigureGrid.Cell after,
            String change) {}
}
