package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The verdicts side by side.
///
/// @param basis what they rest on
/// @param undetermined how many have no verdict, in words; empty when none
/// @param note empty when there is nothing to say
record Mix(List<Part> parts, String basis, String undetermined, String note) {

    /// One of the verdicts.
    ///
    /// @param kind names its colour
    /// @param start where its bar begins, 0 to 100
    /// @param width of its bar, 0 to 100; 0 when it is withheld
    record Part(
            String kind,
            String title,
            String value,
            String interval,
            String start,
            String width,
            String sentence) {}

    /// Those of a row.
    static Mix of(FigureRow whole, OverviewWords words) {
        Figure leading = whole.figure(Metric.DELIGHTED);
        return new Mix(
                parts(whole, words.wording()),
                words.wording().basis("verdict", leading),
                words.undetermined(
                        Objects.requireNonNullElse(whole.figure(Metric.UNDETERMINED).hits(), 0L)),
                Labels.note(leading));
    }

    private static List<Part> parts(FigureRow whole, Wording wording) {
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (Metric metric : Metric.VERDICTS) {
            Figure figure = whole.figure(metric);
            Double value = figure.value();
            double width = value == null ? 0 : 100 * value;
            parts.add(part(metric, figure, start, width, wording));
            start += width;
        }
        return parts;
    }

    private static Part part(
            Metric metric, Figure figure, double start, double width, Wording wording) {
        return new Part(
                metric.id(),
                Labels.name(Dimension.VERDICT, metric.id()),
                wording.value(metric, figure),
                wording.interval(metric, figure),
                drawn(start),
                drawn(width),
                metric.sentence());
    }

    private static String drawn(double length) {
        return String.format(Locale.ROOT, "%.3f", length);
    }
}
