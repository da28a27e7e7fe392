package io.howdidwedo.analyticsservice.dashboard.web;

import java.util.List;

/// The internal chain as it is shown.
///
/// @param period what it covers, in words
/// @param conclusion where satisfaction is lost, in a sentence
/// @param links empty when no team is the customer of another
/// @param chart options for the charting script; empty when there is nothing to draw
/// @param height of the chart in rem
/// @param file where the same figures are as a file
public record ChainPage(
        FilterForm filters,
        String period,
        String conclusion,
        List<Line> links,
        String chart,
        int height,
        String file) {

    /// A link.
    ///
    /// @param depth how far from the customers outside
    /// @param weak satisfaction is lost here
    /// @param list where its answers are listed
    public record Line(
            int depth,
            String name,
            boolean weak,
            String answers,
            String list,
            FigureGrid.Cell satisfied,
            FigureGrid.Cell beside,
            String note) {}
}
