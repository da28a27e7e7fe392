package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Leads from a row of figures to the answers behind it.
///
/// @param by what the rows are
public record AnswerLists(FilterForm filters, Dimension by) implements FigureGrid.Lists {
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
        return filters.answers(
                Map.of(
                        Dimension.SUPPLIER.id(),
                        team,
                        "from",
                        month.toString(),
                        "to",
                        month.toString()));
    }

    private Map<String, String> narrower(FigureRow row) {
        Map<String, String> narrower = new HashMap<>();
        if (!row.by().isEmpty()) {
            String value = Objects.requireNonNullElse(row.by().getFirst(), "");
            if (by == Dimension.MONTH) {
                narrower.put("from", value);
                narrower.put("to", value);
            } else {
                narrower.put(by.id(), value);
            }
        }
        return narrower;
    }
}
