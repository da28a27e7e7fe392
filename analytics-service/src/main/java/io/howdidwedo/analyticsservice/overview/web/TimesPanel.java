package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.figure.Waits.WaitingTime;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How soon the customers of cases hear from each team, and how soon it is put right.
final class TimesPanel {
    private static final int TABLE_ONLY = 0;

    private final Waits waits;
    private final Wording wording;

    TimesPanel(Waits waits, Wording wording) {
        this.waits = waits;
        this.wording = wording;
    }

    /// The panel; null without a case.
    @Nullable Panel of(FilterForm filters) {
        try {
            Waits.Row whole = waits.of(filters.slice(), List.of()).getFirst();
            return whole.contact().count() == 0
                    ? null
                    : panel("", lines(whole, filters.slice()), filters);
        } catch (TooManyRows _) {
            return panel(" " + OverviewWords.say("times.too-many"), List.of(), filters);
        }
    }

    private List<FigureGrid.Line> lines(Waits.Row whole, Slice slice) {
        List<FigureGrid.Line> lines = new ArrayList<>();
        lines.add(line(OverviewWords.say("times.all"), whole));
        waits.of(slice, List.of(Dimension.SUPPLIER)).stream()
                .sorted(
                        Comparator.comparingLong((Waits.Row row) -> row.contact().count())
                                .reversed())
                .limit(Overview.TEAMS)
                .forEach(
                        team ->
                                lines.add(
                                        line(
                                                Labels.name(
                                                        Dimension.SUPPLIER, team.by().getFirst()),
                                                team)));
        return lines;
    }

    private static Panel panel(String more, List<FigureGrid.Line> lines, FilterForm filters) {
        return new Panel(
                "times",
                OverviewWords.say("times.title"),
                OverviewWords.say("times.sentence", Overview.TEAMS) + more,
                "",
                new FigureGrid(
                        OverviewWords.say("times.table"),
                        OverviewWords.say("team"),
                        OverviewWords.say("times.counted"),
                        Stream.of("heard.half", "heard.ninth", "right.half", "right.ninth")
                                .map(column -> OverviewWords.say("times." + column))
                                .toList(),
                        lines),
                filters.at(
                        "/api/figures/times",
                        Map.of("by", Dimension.SUPPLIER.id(), "format", "csv")),
                TABLE_ONLY);
    }

    private FigureGrid.Line line(String name, Waits.Row row) {
        WaitingTime contact = WaitingTime.of(row.contact());
        WaitingTime resolution = WaitingTime.of(row.resolution());
        return new FigureGrid.Line(
                name,
                wording.count(contact.n()),
                "",
                List.of(
                        cell(contact.median()),
                        cell(contact.ninth()),
                        cell(resolution.median()),
                        cell(resolution.ninth())),
                note(contact));
    }

    private String note(WaitingTime contact) {
        List<String> notes = new ArrayList<>();
        if (Figure.TOO_FEW.equals(contact.note())) {
            notes.add(OverviewWords.say("times.too-few"));
        } else if (WaitingTime.FEW.equals(contact.note())) {
            notes.add(OverviewWords.say("times.few"));
        }
        if (contact.n() != contact.over()) {
            notes.add(
                    OverviewWords.say(
                            "times.silent", wording.counted(contact.n() - contact.over(), "case")));
        }
        return String.join(" ", notes);
    }

    private FigureGrid.Cell cell(@Nullable Quantile quantile) {
        if (quantile == null) {
            return FigureGrid.Cell.NONE;
        }
        Double value = quantile.value();
        return FigureGrid.Cell.of(
                value == null ? OverviewWords.say("times.not-yet") : wording.hours(value),
                interval(quantile.low(), quantile.high()));
    }

    private String interval(@Nullable Double low, @Nullable Double high) {
        if (low == null) {
            return "";
        }
        return high == null
                ? OverviewWords.say("times.or-more", wording.hours(low))
                : wording.fromTo(wording.hours(low), wording.hours(high));
    }
}
