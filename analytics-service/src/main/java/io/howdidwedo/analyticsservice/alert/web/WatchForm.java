package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what somebody wants to be watched.
final class WatchForm {
    private static final int LONGEST_TITLE = 120;
    private static final int MORNING = 7;
    private static final int MOST_MONTHS = 60;

    /// Shares that a month can be told of.
    static final List<Metric> METRICS =
            List.of(
                    Metric.DISSATISFIED,
                    Metric.CSAT,
                    Metric.LOW_SCORE,
                    Metric.DELIGHTED,
                    Metric.PRIMARY_MET,
                    Metric.RESPONSE_RATE,
                    Metric.FIRST_CONTACT);

    private WatchForm() {}

    /// @param newest month of which anything is known
    static Entered fresh(YearMonth newest) {
        Months baseline = Months.upTo(newest.minusMonths(1), Watch.BASELINE);
        return new Entered(
                Map.of(
                        "metric", Metric.DISSATISFIED.id(),
                        "baselineFrom", baseline.first().toString(),
                        "baselineTo", baseline.last().toString()));
    }

    /// The watch that is wanted; to be used only when nothing entered is wrong.
    static Watch read(Entered entered, KeptSlice part, Caller caller, Instant now) {
        String title = entered.text("title", LONGEST_TITLE);
        Metric metric = entered.choice("metric", METRICS, Metric::id);
        Months baseline = baseline(entered);
        List<String> recipients = entered.addresses("recipients");
        return new Watch(
                UUID.randomUUID(),
                title,
                metric.id(),
                part,
                !entered.value("eachTeam").isEmpty(),
                baseline.first().toString(),
                baseline.last().toString(),
                Timetable.starting(Rhythm.MONTHLY_ON_THE_EIGHTH, MORNING, caller.zone(), now),
                caller.locale().toLanguageTag(),
                recipients,
                caller.name(),
                now,
                List.of());
    }

    private static Months baseline(Entered entered) {
        Months baseline = new Months(entered.month("baselineFrom"), entered.month("baselineTo"));
        if (baseline.count() < 1) {
            entered.wrong("baselineTo", AlertWords.say("baseline.order"));
        } else if (baseline.count() > MOST_MONTHS) {
            entered.wrong("baselineTo", AlertWords.say("baseline.longest", MOST_MONTHS));
        }
        return baseline;
    }
}
