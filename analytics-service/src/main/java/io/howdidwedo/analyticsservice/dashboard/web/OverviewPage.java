package io.howdidwedo.analyticsservice.dashboard.web;

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
public record OverviewPage(
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
        Panel hours) {

    /// The verdicts side by side.
    ///
    /// @param basis what they rest on
    /// @param undetermined how many have no verdict, in words; empty when none
    /// @param note empty when there is nothing to say
    public record Mix(List<Part> parts, String basis, String undetermined, String note) {}

    /// One of the verdicts.
    ///
    /// @param kind names its colour
    /// @param start where its bar begins, 0 to 100
    /// @param width of its bar, 0 to 100; 0 when it is withheld
    public record Part(
            String kind,
            String title,
            String value,
            String interval,
            String start,
            String width,
            String sentence) {}
}
