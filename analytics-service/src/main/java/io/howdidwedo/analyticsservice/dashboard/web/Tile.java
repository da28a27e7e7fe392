package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;

/// A headline figure, in words.
///
/// @param value a dash when it is withheld
/// @param interval empty when there is none
/// @param basis what it rests on
/// @param note what the reader must know; empty when nothing
/// @param sentence what the figure tells
public record Tile(
        String id,
        String title,
        String value,
        String interval,
        String basis,
        String note,
        String sentence) {

    static Tile of(Metric metric, String thing, FigureRow row, Wording wording) {
        Figure figure = row.figure(metric);
        return new Tile(
                metric.id(),
                metric.title(),
                wording.value(metric, figure),
                wording.interval(metric, figure),
                wording.basis(thing, figure),
                Wording.note(figure),
                metric.sentence());
    }
}
