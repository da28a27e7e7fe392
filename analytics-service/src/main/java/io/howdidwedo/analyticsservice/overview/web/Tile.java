package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
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
record Tile(
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

    /// The headlines of an overview.
    static List<Tile> headlines(Overview overview, Optional<Months> before, Wording wording) {
        return HEADLINES.entrySet().stream()
                .map(
                        headline ->
                                of(
                                        headline.getKey(),
                                        headline.getValue(),
                                        overview.whole(),
                                        overview.change(headline.getKey()),
                                        before,
                                        wording))
                .toList();
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
                change.flatMap(told -> before.map(months -> wording.change(metric, told, months)))
                        .orElse(""),
                change.map(Tile::direction).orElse(""),
                Labels.note(figure),
                metric.sentence());
    }

    private static String direction(Change change) {
        if (change.few() || !change.clearsChance()) {
            return "";
        }
        return change.value() > 0 ? "up" : "down";
    }
}
