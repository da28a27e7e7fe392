package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /// The headlines in the order of the page, each with what it counts.
    static final Map<Metric, String> HEADLINES = headlines();

    private static Map<Metric, String> headlines() {
        Map<Metric, String> headlines = new LinkedHashMap<>();
        headlines.put(Metric.CSAT, "answer");
        headlines.put(Metric.PRIMARY_MET, "promise");
        headlines.put(Metric.SECONDARY_GAP, "comparison");
        headlines.put(Metric.NPS, "answer");
        headlines.put(Metric.RESPONSE_RATE, "invitation");
        headlines.put(Metric.FIRST_CONTACT, "case");
        headlines.put(Metric.RECOVERY, "case");
        return headlines;
    }

    static Tile of(
            Metric metric,
            String thing,
            FigureRow row,
            Optional<Change> change,
            Optional<Months> before,
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
                change.filter(one -> one.clearsChance() && !one.few())
                        .map(one -> one.value() > 0 ? "up" : "down")
                        .orElse(""),
                Wording.note(figure),
                metric.sentence());
    }
}
