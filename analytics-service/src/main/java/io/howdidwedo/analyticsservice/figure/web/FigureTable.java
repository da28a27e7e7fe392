package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.completeness.web.Behind;
import io.howdidwedo.analyticsservice.completeness.web.Behind.Judging;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a question, as JSON and CSV tell it.
///
/// @param parameters version of the parameters the verdicts rest on
/// @param behind what is missing in it; null when nothing
/// @param judging that it is not final; null when it is
record FigureTable(
        int parameters,
        @Nullable Instant asKnownAt,
        @Nullable Behind behind,
        @Nullable Judging judging,
        FigureQuestion question,
        List<FigureRow> rows) {

    /// A figure; counts are whole numbers.
    record Cell(
            @Nullable Number value,
            @Nullable Double low,
            @Nullable Double high,
            long n,
            @Nullable Long hits,
            long customers,
            @Nullable String note) {

        static Cell of(Metric metric, Figure figure) {
            Number value = figure.value();
            return new Cell(
                    metric.kind() == Metric.Kind.COUNT ? (Number) figure.n() : value,
                    figure.low(),
                    figure.high(),
                    figure.n(),
                    figure.hits(),
                    figure.customers(),
                    figure.note());
        }

        List<@Nullable Object> values() {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(value);
            values.add(low);
            values.add(high);
            values.add(n);
            values.add(hits);
            values.add(customers);
            values.add(note);
            return values;
        }
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("parameters", parameters);
        json.put("asKnownAt", asKnownAt);
        json.put("behind", behind);
        json.put("judging", judging);
        json.put("rows", rows.stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(FigureRow row) {
        Map<String, @Nullable Object> by = new LinkedHashMap<>();
        for (int at = 0; at < question.by().size(); at++) {
            by.put(question.by().get(at).id(), row.by().get(at));
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("by", by);
        for (Metric metric : question.metrics()) {
            json.put(metric.id(), Cell.of(metric, row.figure(metric)));
        }
        return json;
    }

    List<String> header() {
        List<String> names = new ArrayList<>();
        question.by().forEach((Dimension one) -> names.add(one.id()));
        for (Metric metric : question.metrics()) {
            names.add(metric.id());
            for (String part : List.of("low", "high", "n", "hits", "customers", "note")) {
                names.add(metric.id() + "." + part);
            }
        }
        return names;
    }

    List<List<@Nullable Object>> lines() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (FigureRow row : rows) {
            List<@Nullable Object> line = DimensionCells.of(question.by(), row.by());
            for (Metric metric : question.metrics()) {
                line.addAll(Cell.of(metric, row.figure(metric)).values());
            }
            lines.add(line);
        }
        return lines;
    }
}
