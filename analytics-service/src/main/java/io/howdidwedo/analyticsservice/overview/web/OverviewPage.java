package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.page.web.FilterRow;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.response.web.AskedNext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The overview as it is shown.
///
/// @param period what it covers, in words
/// @param nothing what there is to say when nothing has happened; null otherwise
/// @param lead the one sentence that matters
/// @param attention what needs it, the most important first
/// @param calm what is said where nothing needs it
/// @param asked what customers ask for next, the newest first
/// @param comments where all that they wrote is read
/// @param doubt how far satisfaction could be from what the answers say, in sentences; empty when
///     there is too little to tell it from
/// @param recovered whether follow-up has helped, in sentences; empty when too few answered again
/// @param mix the three verdicts of the whole slice
/// @param noted what people noted on the trend
/// @param panels charts with their tables, by their names
record OverviewPage(
        FilterRow filters,
        DeskTools tools,
        String period,
        @Nullable Nothing nothing,
        String lead,
        List<Tile> tiles,
        List<WhatMatters.Point> attention,
        String calm,
        List<AskedNext> asked,
        String comments,
        Mix mix,
        ExcellencePart excellence,
        List<String> doubt,
        String recovered,
        List<Desks.Noted> noted,
        Map<String, Panel> panels) {

    /// Why there is nothing to show.
    enum Nothing {
        /// Nothing has happened at all.
        YET,
        /// There is something, but not in what was chosen.
        HERE,
        /// Things have happened, and nobody has answered.
        UNANSWERED
    }

    /// A chart that is always there.
    Panel panel(String part) {
        return Objects.requireNonNull(panels.get(part), part);
    }

    /// How long customers of cases wait; null without a case.
    @Nullable Panel times() {
        return panels.get("times");
    }

    /// Whether what is quoted is what customers ask for next time.
    boolean isOfNext() {
        return asked.stream().allMatch(AskedNext::next);
    }

    /// The figures that stand first.
    List<Tile> first() {
        return tiles.stream().filter(Tile::isFirst).toList();
    }

    /// The figures behind them.
    List<Tile> more() {
        return tiles.stream().filter(tile -> !tile.isFirst()).toList();
    }
}
