package io.howdidwedo.analyticsservice.alert;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Looks at a share once a month and tells people when it is beyond what chance does.
///
/// @param metric a share, by its name
/// @param part of what
/// @param eachTeam whether each team is looked at by itself, or all of them together
/// @param baselineFrom first month of those that tell what to expect, as `2026-11`
/// @param baselineTo last of them
/// @param language of the mails (BCP 47)
/// @param recipients addresses
/// @param author who set it up
/// @param alerts the newest first
public record Watch(
        UUID id,
        String title,
        String metric,
        KeptSlice part,
        boolean eachTeam,
        String baselineFrom,
        String baselineTo,
        Timetable timetable,
        String language,
        List<String> recipients,
        String author,
        Instant createdAt,
        List<Alert> alerts) {
    private static final int KEPT = 500;

    /// What to expect is told by so many months.
    public static final int BASELINE = 12;

    public Watch {
        recipients = List.copyOf(recipients);
        alerts = List.copyOf(alerts);
    }

    /// What it looks at.
    public Metric watched() {
        return Metric.named(metric).orElseThrow();
    }

    /// The months that tell what to expect.
    public Months baseline() {
        return new Months(YearMonth.parse(baselineFrom), YearMonth.parse(baselineTo));
    }

    /// The months held against them, up to this one.
    public Months upTo(YearMonth last) {
        return new Months(baseline().last().plusMonths(1), last);
    }

    Watch with(Timetable other) {
        return with(baseline(), other, alerts);
    }

    Watch found(List<Alert> found) {
        List<Alert> all = new ArrayList<>(found);
        all.addAll(alerts);
        return with(baseline(), timetable, all.subList(0, Math.min(KEPT, all.size())));
    }

    /// Expects from now on what these months show.
    Watch expecting(Months baseline) {
        return with(baseline, timetable, alerts);
    }

    private Watch with(Months expected, Timetable next, List<Alert> told) {
        return new Watch(
                id,
                title,
                metric,
                part,
                eachTeam,
                expected.first().toString(),
                expected.last().toString(),
                next,
                language,
                recipients,
                author,
                createdAt,
                told);
    }
}
