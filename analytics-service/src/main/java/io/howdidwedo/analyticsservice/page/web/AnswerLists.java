package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Leads from a row of figures to the answers behind it.
///
/// @param by what the rows are
public record AnswerLists(FilterForm filters, Dimension by) implements FigureGrid.Lists {
    private static final int WEEK = 7;

    @Override
    public String name(FigureRow row) {
        return Labels.name(by, row.by().getFirst());
    }

    @Override
    public String answers(FigureRow row) {
        return filters.answers(narrower(row));
    }

    /// Nothing leads there from a figure that is withheld.
    @Override
    public String behind(FigureRow row, Metric metric) {
        if (row.figure(metric).value() == null) {
            return "";
        }
        return switch (metric) {
            case DISSATISFIED, SATISFIED, DELIGHTED -> {
                Map<String, String> narrower = narrower(row);
                narrower.put(Dimension.VERDICT.id(), metric.id());
                yield filters.answers(narrower);
            }
            default -> "";
        };
    }

    /// The answers of a team in a month.
    public String of(String team, YearMonth month) {
        Map<String, String> narrower = of(Days.of(Months.only(month)));
        narrower.put(Dimension.SUPPLIER.id(), team);
        return filters.answers(narrower);
    }

    /// As much of some days as the page is about.
    private Map<String, String> of(Days days) {
        Days shown = filters.chosen().within(days);
        return new HashMap<>(Map.of("from", shown.from(), "to", shown.to()));
    }

    private Map<String, String> narrower(FigureRow row) {
        Map<String, String> narrower = new HashMap<>();
        if (!row.by().isEmpty()) {
            String value = Objects.requireNonNullElse(row.by().getFirst(), "");
            switch (by) {
                case MONTH -> narrower.putAll(of(Days.of(Months.only(YearMonth.parse(value)))));
                case DAY -> narrower.putAll(of(Days.upTo(LocalDate.parse(value), 1)));
                case WEEK ->
                        narrower.putAll(
                                of(Days.upTo(LocalDate.parse(value).plusDays(WEEK - 1L), WEEK)));
                default -> narrower.put(by.id(), value);
            }
        }
        return narrower;
    }
}
