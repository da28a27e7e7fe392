package io.howdidwedo.surveyservice.followup.web;

import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.Said;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One step of what was said, as the customer reads it.
///
/// @param day when, in the customer's zone and language
/// @param who said it and what kind of thing it is
/// @param words empty when none were given
record CaseStep(Instant at, String day, String who, String words) {

    /// The steps of a follow-up in order of time.
    static List<CaseStep> of(FollowUp followUp, Wording wording, Customer customer) {
        List<CaseStep> steps = new ArrayList<>();
        for (Said one : followUp.said()) {
            steps.add(
                    new CaseStep(
                            one.at(),
                            wording.moment(one.at(), customer.zoneId()),
                            said(one, wording, customer),
                            one.in(wording)));
        }
        for (FollowUp.Written one : followUp.written()) {
            steps.add(
                    new CaseStep(
                            one.at(),
                            wording.moment(one.at(), customer.zoneId()),
                            wording.say(one.stillWrong() ? "case.stillWrong" : "case.wrote"),
                            one.words()));
        }
        steps.sort(Comparator.comparing(CaseStep::at));
        return steps;
    }

    private static String said(Said one, Wording wording, Customer customer) {
        return switch (one.telling()) {
            case REPLY -> wording.say("case.reply", one.by());
            case THANKS -> wording.say("case.reply", one.by());
            case FIX -> wording.say("case.fix", one.by());
            case RESOLUTION -> wording.say("case.resolution", one.by());
            case PROMISE_KEPT -> wording.say("case.kept", one.by());
            case PROMISE ->
                    one.dueAt() == null
                            ? wording.say("case.reply", one.by())
                            : wording.say(
                                    "case.promise",
                                    one.by(),
                                    wording.moment(one.dueAt(), customer.zoneId()));
        };
    }
}
