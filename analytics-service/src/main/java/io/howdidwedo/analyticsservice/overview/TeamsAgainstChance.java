package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.control.Funnel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The satisfaction of each team, and how far from that of all chance alone could have moved a team
/// of its size: small teams vary more, which is no merit and no fault of theirs.
///
/// @param all satisfaction of all together; NaN without a team
/// @param teams those that may be told, the most answers first
/// @param limits where chance ends, from the smallest that may be told to the largest; empty
///     without a team
public record TeamsAgainstChance(double all, List<Team> teams, List<Limit> limits) {
    private static final int POINTS = 40;

    /// Where a team is, compared with chance.
    public enum Place {
        /// As chance would have it.
        WITHIN,
        /// One team in twenty is so far off by chance.
        NOTABLE,
        /// One team in five hundred is so far off by chance.
        EXTRAORDINARY
    }

    /// One team.
    public record Team(String name, FigureRow figures, long answers, double share, Place place) {}

    /// Between which shares chance keeps a team with so many answers.
    public record Limit(double answers, Interval notable, Interval extraordinary) {}

    public TeamsAgainstChance {
        teams = List.copyOf(teams);
        limits = List.copyOf(limits);
    }

    /// The teams that chance explains least, the least likely first.
    public List<Team> outermost(int count) {
        return teams.stream()
                .sorted(
                        Comparator.comparing(Team::place)
                                .thenComparingDouble(this::standardErrorsOff)
                                .reversed())
                .limit(count)
                .toList();
    }

    /// Up to a factor that is the same for all teams.
    private double standardErrorsOff(Team team) {
        return Math.abs(team.share() - all) * Math.sqrt((double) team.answers());
    }

    /// Those of a slice.
    ///
    /// @param whole the slice as a whole
    /// @param rows each team of it
    static TeamsAgainstChance of(FigureRow whole, List<FigureRow> rows) {
        Clusters all = whole.hits(Metric.CSAT);
        List<FigureRow> told =
                rows.stream().filter(row -> row.figure(Metric.CSAT).value() != null).toList();
        if (told.isEmpty() || all.answers() == 0) {
            return new TeamsAgainstChance(Double.NaN, List.of(), List.of());
        }
        Funnel funnel = new Funnel(all.share(), all.designEffect());
        return new TeamsAgainstChance(
                all.share(),
                told.stream()
                        .map(row -> team(row, funnel))
                        .sorted(Comparator.comparingLong(Team::answers).reversed())
                        .toList(),
                limits(told, funnel));
    }

    private static Team team(FigureRow row, Funnel funnel) {
        Clusters team = row.hits(Metric.CSAT);
        return new Team(
                Objects.requireNonNullElse(row.by().getFirst(), "none"),
                row,
                team.answers(),
                team.share(),
                place(team, funnel));
    }

    private static Place place(Clusters team, Funnel funnel) {
        double answers = (double) team.answers();
        if (!funnel.extraordinary(answers).contains(team.share())) {
            return Place.EXTRAORDINARY;
        }
        return funnel.notable(answers).contains(team.share()) ? Place.WITHIN : Place.NOTABLE;
    }

    private static List<Limit> limits(List<FigureRow> rows, Funnel funnel) {
        double most =
                rows.stream().mapToLong(row -> row.hits(Metric.CSAT).answers()).max().orElse(0);
        double step = Math.pow(most / Figure.FEWEST_CUSTOMERS, 1.0 / POINTS);
        List<Limit> limits = new ArrayList<>();
        for (double answers = Figure.FEWEST_CUSTOMERS; limits.size() <= POINTS; answers *= step) {
            limits.add(new Limit(answers, funnel.notable(answers), funnel.extraordinary(answers)));
        }
        return limits;
    }
}
