package io.howdidwedo.analyticsservice.alert;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart;
import io.howdidwedo.analyticsservice.statistics.control.ControlChart.Caution;
import io.howdidwedo.analyticsservice.statistics.control.Ewma;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A share month by month, against what the period before led to expect: its limits do not follow
/// the months they judge, or nothing would ever be beyond them.
///
/// @param expected share; empty when the period before has fewer than 30 answers
///     or than five customers
/// @param months those with answers, in order; empty without an expected share
public record MonthsAgainstChance(Optional<Double> expected, List<Month> months) {

    /// What fewer led to expect would be chance itself, with every month off it the same way.
    private static final int FEWEST_ANSWERS = 30;

    /// Where a month is, compared with chance.
    public enum Place {
        /// As chance would have it.
        WITHIN,
        /// Worse than chance has it once in 370 months.
        WORSE,
        /// Better than chance has it once in 370 months.
        BETTER,
        /// Within the limits itself, but the last months together have drifted away.
        DRIFTING
    }

    /// One month.
    ///
    /// @param answers what its share is of
    /// @param limits between which chance keeps a month with so many answers
    /// @param drifts whether the months up to this one together have drifted away
    public record Month(
            FigureRow figures,
            long answers,
            double share,
            Interval limits,
            Place place,
            boolean drifts) {

        /// Which one it is.
        public YearMonth month() {
            return YearMonth.parse(String.valueOf(figures.by().getLast()));
        }
    }

    public MonthsAgainstChance {
        months = List.copyOf(months);
    }

    /// Those of a slice.
    ///
    /// @param metric a share
    /// @param before the period that tells what to expect; empty when there is none
    public static MonthsAgainstChance of(
            Figures figures, Metric metric, Slice slice, Optional<Period> before) {
        return of(
                metric,
                before.map(period -> earlier(figures, metric, slice.in(period)))
                        .orElse(Clusters.NONE),
                figures.answer(question(metric, slice, List.of(Dimension.MONTH))),
                Caution.USUAL);
    }

    /// Those of each team of a slice that has a past to expect something from, by team; all of them
    /// together take chance for news as seldom as one alone does.
    ///
    /// @param metric a share
    /// @param before the period that tells what to expect
    public static Map<String, MonthsAgainstChance> ofEachTeam(
            Figures figures, Metric metric, Slice slice, Period before) {
        Map<String, Clusters> earlier = earlierOfEachTeam(figures, metric, slice.in(before));
        Map<String, List<FigureRow>> rows = monthsOfEachTeam(figures, metric, slice);
        Caution caution = Caution.across(earlier.size());
        Map<String, MonthsAgainstChance> teams = new TreeMap<>();
        earlier.forEach(
                (team, past) ->
                        teams.put(
                                team,
                                of(metric, past, rows.getOrDefault(team, List.of()), caution)));
        return teams;
    }

    private static Map<String, Clusters> earlierOfEachTeam(
            Figures figures, Metric metric, Slice slice) {
        Map<String, Clusters> earlier = new TreeMap<>();
        for (FigureRow row : figures.answer(question(metric, slice, List.of(Dimension.SUPPLIER)))) {
            if (tells(row.hits(metric))) {
                earlier.put(team(row), row.hits(metric));
            }
        }
        return earlier;
    }

    private static Map<String, List<FigureRow>> monthsOfEachTeam(
            Figures figures, Metric metric, Slice slice) {
        Map<String, List<FigureRow>> rows = new TreeMap<>();
        for (FigureRow row :
                figures.answer(
                        question(metric, slice, List.of(Dimension.SUPPLIER, Dimension.MONTH)))) {
            rows.computeIfAbsent(team(row), _ -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static String team(FigureRow row) {
        return Objects.requireNonNullElse(row.by().getFirst(), "");
    }

    private static FigureQuestion question(Metric metric, Slice slice, List<Dimension> by) {
        return new FigureQuestion(List.of(metric, Metric.ANSWERS), slice, by);
    }

    private static Clusters earlier(Figures figures, Metric metric, Slice slice) {
        return figures.answer(question(metric, slice, List.of())).getFirst().hits(metric);
    }

    private static boolean tells(Clusters earlier) {
        return earlier.customers() >= Figure.FEWEST_CUSTOMERS
                && earlier.answers() >= FEWEST_ANSWERS;
    }

    private static MonthsAgainstChance of(
            Metric metric, Clusters earlier, List<FigureRow> rows, Caution caution) {
        Optional<ControlChart> chart =
                Optional.of(earlier).filter(MonthsAgainstChance::tells).map(ControlChart::after);
        return new MonthsAgainstChance(
                chart.map(ControlChart::expected),
                chart.map(limits -> months(limits, metric, rows, caution)).orElse(List.of()));
    }

    private static List<Month> months(
            ControlChart chart, Metric metric, List<FigureRow> all, Caution caution) {
        List<FigureRow> rows = all.stream().filter(row -> row.hits(metric).answers() > 0).toList();
        List<Ewma.Point> drift =
                caution.drift()
                        .over(
                                rows.stream()
                                        .map(row -> chart.deviation(row.hits(metric).each()))
                                        .toList());
        List<Month> months = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            months.add(month(chart, metric, rows.get(at), drift.get(at), caution));
        }
        return months;
    }

    private static Month month(
            ControlChart chart, Metric metric, FigureRow row, Ewma.Point drift, Caution caution) {
        Clusters month = row.hits(metric);
        Place place = drift.signals() ? Place.DRIFTING : Place.WITHIN;
        if (chart.signals(month.each(), caution.single())) {
            boolean more = month.share() > chart.expected();
            place = more == metric.moreIsBetter() ? Place.BETTER : Place.WORSE;
        }
        return new Month(
                row,
                month.answers(),
                month.share(),
                chart.exactLimits((double) month.answers(), caution.single()),
                place,
                drift.signals());
    }

    /// Whether any month was worse than chance would have it.
    public boolean worseThanChance() {
        return months.stream().anyMatch(month -> month.place() == Place.WORSE);
    }
}
