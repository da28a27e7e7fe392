package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.delivery.HearingReports.Outcome;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Providers tell what became of mails and messages. All items are looked at first: when one is
/// wrong, nothing of the request is taken. The same request again changes nothing.
@RestController
final class ReportApi {
    private static final int MOST = 1_000;
    private static final int MOST_VIOLATIONS = 50;

    private final HearingReports hearing;
    private final Clock clock;

    ReportApi(HearingReports hearing, Clock clock) {
        this.hearing = hearing;
        this.clock = clock;
    }

    record Reports(@Nullable List<@Nullable ReportForm> items) {}

    /// What became of the items, in their order.
    record Answers(List<Answer> items) {}

    /// @param outcome `done`, `known` or `not-ours`
    record Answer(int item, String outcome) {}

    /// Hears what became of mails and messages: delivered, bounced, complained of. When one item is
    /// wrong, nothing of the request is taken; the same request again changes nothing.
    @PostMapping("/api/deliveries/reports")
    Answers take(@RequestBody Reports reports, Caller caller) {
        Instant now = clock.instant();
        List<ReportForm> forms = checked(reports, now);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Outcome outcome = hear(forms.get(i), now, caller);
            answers.add(new Answer(i, outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new Answers(answers);
    }

    private static List<ReportForm> checked(Reports reports, Instant now) {
        List<@Nullable ReportForm> items = reports.items();
        if (items == null || items.isEmpty() || items.size() > MOST) {
            throw new InvalidInput("items", "must be a list of 1 to 1,000 reports");
        }
        Check check = new Check();
        List<ReportForm> forms = new ArrayList<>();
        for (int i = 0; i < items.size() && check.violations().size() < MOST_VIOLATIONS; i++) {
            Check its = check.at("items", i);
            ReportForm form = items.get(i);
            if (form == null) {
                its.wrong("must be a report");
            } else {
                form.check(its, now);
                forms.add(form);
            }
        }
        check.refuse();
        return forms;
    }

    private Outcome hear(ReportForm form, Instant now, Caller caller) {
        return form.fact(now)
                .map(
                        fact ->
                                hearing.hear(
                                        fact,
                                        Source.PROVIDER,
                                        caller.within(),
                                        about -> form.isAbout(about.customer().addresses())))
                .orElse(Outcome.NOT_OURS);
    }
}
