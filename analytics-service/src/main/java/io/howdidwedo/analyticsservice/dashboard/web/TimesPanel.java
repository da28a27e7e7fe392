package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Overview;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.TooManyRows;
import io.howdidwedo.analyticsservice.figure.WaitingTime;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How soon the customers of cases hear from each team, and how soon it is put right.
final class TimesPanel {
    private static final int TABLE_ONLY = 0;

    private final Waits waits;

    TimesPanel(Waits waits) {
        this.waits = waits;
    }

    /// The panel; null without a case.
    @Nullable Panel of(FilterForm filters, Wording wording) {
        try {
            Waits.Row whole = waits.of(filters.slice(), List.of()).getFirst();
            if (whole.contact().count() == 0) {
                return null;
            }
            List<Waits.Row> teams =
                    waits.of(filters.slice(), List.of(Dimension.SUPPLIER)).stream()
                            .sorted(
                                    Comparator.comparingLong(
                                                    (Waits.Row row) -> row.contact().count())
                                            .reversed())
                            .limit(Overview.TEAMS)
                            .toList();
            List<FigureGrid.Line> lines = new ArrayList<>();
            lines.add(line("All", whole, wording));
            teams.forEach(team -> lines.add(line(name(team), team, wording)));
            return panel("", lines, filters);
        } catch (TooManyRows e) {
            return panel(" " + e.getMessage(), List.of(), filters);
        }
    }

    private static String name(Waits.Row team) {
        return Objects.requireNonNullElse(team.by().getFirst(), "none");
    }

    private static Panel panel(String more, List<FigureGrid.Line> lines, FilterForm filters) {
        return new Panel(
                "times",
                "How soon do customers hear from us?",
                "Of all cases, those included whose customer still waits: within which time half,"
                        + " and nine in ten, have heard from us, and within which it was put right."
                        + " The %d teams with the most cases; the file has all. No ranking is meant."
                                .formatted(Overview.TEAMS)
                        + more,
                "",
                new FigureGrid(
                        "How soon customers hear from each team",
                        "Team",
                        "Cases",
                        List.of(
                                "Half heard within",
                                "Nine in ten heard within",
                                "Half put right within",
                                "Nine in ten put right within"),
                        lines),
                filters.at(
                        "/api/figures/times",
                        Map.of("by", Dimension.SUPPLIER.id(), "format", "csv")),
                TABLE_ONLY);
    }

    private static FigureGrid.Line line(String name, Waits.Row row, Wording wording) {
        WaitingTime contact = WaitingTime.of(row.contact());
        WaitingTime resolution = WaitingTime.of(row.resolution());
        return new FigureGrid.Line(
                name,
                wording.count(contact.n()),
                "",
                List.of(
                        cell(contact.median(), wording),
                        cell(contact.ninth(), wording),
                        cell(resolution.median(), wording),
                        cell(resolution.ninth(), wording)),
                note(contact, wording));
    }

    private static String note(WaitingTime contact, Wording wording) {
        String waiting =
                contact.n() == contact.over()
                        ? ""
                        : wording.counted(contact.n() - contact.over(), "case")
                                + " without a word from us yet.";
        String few =
                Figure.TOO_FEW.equals(contact.note())
                        ? "Fewer than five customers: only counts are told. "
                        : WaitingTime.FEW.equals(contact.note())
                                ? "Fewer than 30 cases: mind the interval. "
                                : "";
        return (few + waiting).strip();
    }

    private static FigureGrid.Cell cell(@Nullable Quantile quantile, Wording wording) {
        if (quantile == null) {
            return new FigureGrid.Cell("–", "", "");
        }
        Double value = quantile.value();
        Double low = quantile.low();
        Double high = quantile.high();
        return new FigureGrid.Cell(
                value == null ? "not yet" : wording.hours(value),
                low == null
                        ? ""
                        : high == null
                                ? wording.hours(low) + " or more"
                                : wording.hours(low) + " to " + wording.hours(high),
                "");
    }
}
