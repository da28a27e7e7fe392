package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far a goal is, with how sure that is.
///
/// @param start the figure of the months before the goal's first
/// @param months the figure of the months up to each one, in order
/// @param standing where it is
/// @param change since the start; empty where it cannot be told
record Progress(FigureRow start, List<Month> months, Standing standing, Optional<Change> change) {
    /// Further back nobody follows it month by month.
    private static final int MOST = 36;

    /// Where a goal is.
    public enum Standing {
        /// The whole interval is at the target or beyond.
        REACHED,
        /// The whole interval is beyond what is planned for now.
        AHEAD,
        /// What is planned for now lies within the interval.
        ON_PLAN,
        /// The whole interval is short of what is planned for now.
        BEHIND,
        /// The time is over, and the whole interval is short of the target.
        MISSED,
        /// The time is over, and the target lies within the interval.
        NOT_SHOWN,
        /// Too few answers to say, then or now.
        TOO_FEW,
        /// Its first month is still to come.
        TO_COME
    }

    /// The figure of the months up to one.
    record Month(YearMonth month, FigureRow figures) {}

    public Progress {
        months = List.copyOf(months);
    }

    /// That of a goal.
    ///
    /// @param newest month of which anything is known
    public static Progress of(Figures figures, Goal goal, YearMonth newest) {
        FigureRow start = row(figures, goal, goal.from().minusMonths(1));
        YearMonth last = newest.isAfter(goal.by()) ? goal.by() : newest;
        List<Month> months = new ArrayList<>();
        YearMonth first = last.minusMonths(MOST - 1L);
        for (YearMonth month = first.isAfter(goal.from()) ? first : goal.from();
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(new Month(month, row(figures, goal, month)));
        }
        return new Progress(
                start,
                months,
                standing(goal, start, months, newest.isAfter(goal.by())),
                months.isEmpty() ? Optional.empty() : change(goal, start, months.getLast()));
    }

    private static FigureRow row(Figures figures, Goal goal, YearMonth last) {
        return figures.answer(
                        new FigureQuestion(
                                List.of(goal.measured()),
                                goal.part().in(Months.upTo(last, goal.window()).period()),
                                List.of()))
                .getFirst();
    }

    private static Optional<Change> change(Goal goal, FigureRow start, Month now) {
        Metric metric = goal.measured();
        return Change.between(metric, now.figures().counted(metric), start.counted(metric));
    }

    private static Standing standing(
            Goal goal, FigureRow start, List<Month> months, boolean isOver) {
        if (months.isEmpty()) {
            return Standing.TO_COME;
        }
        Figure now = months.getLast().figures().figure(goal.measured());
        Double low = now.low();
        Double high = now.high();
        if (low == null || high == null) {
            return Standing.TOO_FEW;
        }
        Interval interval = new Interval(low, high);
        return isOver
                ? afterwards(goal, interval)
                : underWay(goal, interval, start, months.getLast().month());
    }

    private static Standing afterwards(Goal goal, Interval now) {
        return switch (Place.of(now, goal.target(), goal)) {
            case BEYOND -> Standing.REACHED;
            case AROUND -> Standing.NOT_SHOWN;
            case SHORT -> Standing.MISSED;
        };
    }

    private static Standing underWay(Goal goal, Interval now, FigureRow start, YearMonth month) {
        if (Place.of(now, goal.target(), goal) == Place.BEYOND) {
            return Standing.REACHED;
        }
        Double before = start.figure(goal.measured()).value();
        if (before == null) {
            return Standing.TOO_FEW;
        }
        return switch (Place.of(now, goal.planned(before, month), goal)) {
            case BEYOND -> Standing.AHEAD;
            case AROUND -> Standing.ON_PLAN;
            case SHORT -> Standing.BEHIND;
        };
    }

    /// Where an interval is, seen from a mark.
    private enum Place {
        BEYOND,
        AROUND,
        SHORT;

        static Place of(Interval now, double mark, Goal goal) {
            boolean more = goal.measured().moreIsBetter();
            if (more ? now.low() >= mark : now.high() <= mark) {
                return BEYOND;
            }
            return (more ? now.high() < mark : now.low() > mark) ? SHORT : AROUND;
        }
    }
}
