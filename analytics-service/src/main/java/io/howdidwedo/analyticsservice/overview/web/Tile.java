package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.page.chart.Sparkline;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A headline figure, in words.
///
/// @param heading what a page calls it; reports have the title
/// @param value a dash when it is withheld
/// @param interval empty when there is none
/// @param basis what it rests on
/// @param moved by how many points; empty unless that is more than chance
/// @param badge in a word or two whether it has changed
/// @param change against the period before; empty when it cannot be told
/// @param direction of the change: up or down when it is more than chance, else empty
/// @param note what the reader must know; empty when nothing
/// @param sentence what the figure tells
/// @param months how it went, month by month; null where nothing is drawn
record Tile(
        String id,
        String heading,
        String title,
        String value,
        String interval,
        String basis,
        String moved,
        String badge,
        String change,
        String direction,
        String note,
        String sentence,
        @Nullable Sparkline months) {

    /// What a page shows first, and large.
    static final List<Metric> FIRST =
            List.of(Metric.CSAT, Metric.PRIMARY_MET, Metric.RESPONSE_RATE, Metric.RECOVERY);

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
    static List<Tile> headlines(Overview overview, Optional<Days> before, Wording wording) {
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
            Optional<Days> before,
            Wording wording) {
        Figure figure = row.figure(metric);
        return new Tile(
                metric.id(),
                OverviewWords.heading(metric),
                metric.title(),
                wording.value(metric, figure),
                wording.interval(metric, figure),
                wording.basis(thing, figure),
                change.filter(Tile::isTold).map(told -> moved(metric, told, wording)).orElse(""),
                OverviewWords.say("badge." + badge(figure, change)),
                change.flatMap(told -> before.map(months -> wording.change(metric, told, months)))
                        .orElse(""),
                change.map(Tile::direction).orElse(""),
                Labels.note(figure),
                metric.sentence(),
                null);
    }

    private static String moved(Metric metric, Change change, Wording wording) {
        return OverviewWords.say("moved", wording.points(metric, change));
    }

    private static String badge(Figure figure, Optional<Change> change) {
        if (figure.value() == null) {
            return "unknown";
        }
        if (change.isEmpty()) {
            return "alone";
        }
        if (change.get().few()) {
            return "few";
        }
        return isTold(change.get()) ? direction(change.get()) : "unclear";
    }

    /// Whether there is a change to speak of.
    static boolean isTold(Change change) {
        return !change.few() && change.clearsChance();
    }

    private static String direction(Change change) {
        if (!isTold(change)) {
            return "";
        }
        return change.value() > 0 ? "up" : "down";
    }

    /// The same with how it went.
    Tile drawn(List<FigureRow> rows) {
        return sparkline(rows).map(this::with).orElse(this);
    }

    private Optional<Sparkline> sparkline(List<FigureRow> rows) {
        Metric metric = Metric.named(id).orElseThrow();
        List<@Nullable Double> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.figure(metric).value()));
        return Sparkline.of(OverviewWords.say("sparkline", heading), values);
    }

    private Tile with(Sparkline line) {
        return new Tile(
                id, heading, title, value, interval, basis, moved, badge, change, direction, note,
                sentence, line);
    }

    /// Whether it stands among the first.
    boolean isFirst() {
        return FIRST.stream().anyMatch(metric -> metric.id().equals(id));
    }
}
