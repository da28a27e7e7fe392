package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.Optional;

/// A headline figure, in words.
///
/// @param value a dash when it is withheld
/// @param interval empty when there is none
/// @param basis what it rests on
/// @param change against the period before; empty when it cannot be told
/// @param direction of the change: up or down when it is more than chance, else empty
/// @param note what the reader must know; empty when nothing
/// @param sentence what the figure tells
public record Tile(
        String id,
        String title,
        String value,
        String interval,
        String basis,
        String change,
        String direction,
        String note,
        String sentence) {

    static Tile of(
            Metric metric,
            String thing,
            FigureRow row,
            Optional<Change> change,
            Optional<FilterForm.Months> before,
            Wording wording) {
        Figure figure = row.figure(metric);
        return new Tile(
                metric.id(),
                metric.title(),
                wording.value(metric, figure),
                wording.interval(metric, figure),
                wording.basis(thing, figure),
                change.flatMap(one -> before.map(months -> wording.change(metric, one, months)))
                        .orElse(""),
                change.filter(Change::clearsChance)
                        .map(one -> one.value() > 0 ? "up" : "down")
                        .orElse(""),
                Wording.note(figure),
                metric.sentence());
    }
}
