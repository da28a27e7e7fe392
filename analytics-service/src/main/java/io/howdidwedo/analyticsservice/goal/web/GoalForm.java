package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what somebody wants to reach.
final class GoalForm {
    private static final int LONGEST_TITLE = 120;
    private static final double PERCENT = 100;
    private static final int MOST_MONTHS = 60;
    private static final int YEAR = 12;

    /// Months a figure may be told of.
    static final List<Integer> WINDOWS = List.of(1, 3, 6, YEAR);

    /// What goals can be about.
    static final List<Metric> METRICS =
            List.of(
                    Metric.CSAT,
                    Metric.DISSATISFIED,
                    Metric.DELIGHTED,
                    Metric.PRIMARY_MET,
                    Metric.SECONDARY_GAP,
                    Metric.NPS,
                    Metric.NET_DELIGHT,
                    Metric.RESPONSE_RATE,
                    Metric.FIRST_CONTACT,
                    Metric.RECOVERY);

    private GoalForm() {}

    /// @param newest month of which anything is known
    static Entered fresh(YearMonth newest) {
        return new Entered(
                Map.of(
                        "metric", Metric.CSAT.id(),
                        "fromMonth", newest.plusMonths(1).toString(),
                        "byMonth", newest.plusMonths(YEAR).toString(),
                        "window", "3"));
    }

    /// The goal that is wanted; to be used only when nothing entered is wrong.
    static Goal read(Entered entered, KeptSlice part, Caller caller, Instant now) {
        String title = entered.text("title", LONGEST_TITLE);
        Metric metric = entered.choice("metric", METRICS, Metric::id);
        boolean share = metric.kind() == Metric.Kind.SHARE;
        double target = entered.number("target", share ? 0 : -PERCENT, PERCENT);
        Months months = months(entered);
        int window = entered.choice("window", WINDOWS, String::valueOf);
        return new Goal(
                UUID.randomUUID(),
                title,
                metric.id(),
                part,
                share ? target / PERCENT : target,
                months.first().toString(),
                months.last().toString(),
                window,
                caller.name(),
                now,
                null,
                List.of());
    }

    private static Months months(Entered entered) {
        Months months = new Months(entered.month("fromMonth"), entered.month("byMonth"));
        if (months.count() < 1) {
            entered.wrong("byMonth", GoalWords.say("by-month.order"));
        } else if (months.count() > MOST_MONTHS) {
            entered.wrong("byMonth", GoalWords.say("by-month.longest", MOST_MONTHS));
        }
        return months;
    }
}
