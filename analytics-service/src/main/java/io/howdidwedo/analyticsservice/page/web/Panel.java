package io.howdidwedo.analyticsservice.page.web;

/// A chart with its table.
///
/// @param chart options for the charting script; empty when there is nothing to draw
/// @param file where the same figures are as a file
/// @param height of the chart in rem; 0 where the table is all there is to show
public record Panel(
        String id,
        String title,
        String sentence,
        String chart,
        FigureGrid table,
        String file,
        int height) {
    /// The same under another id, where it stands beside its like.
    public Panel as(String other) {
        return new Panel(other, title, sentence, chart, table, file, height);
    }
}
