package io.howdidwedo.surveyservice.followup.web;

import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.TeamMessage;
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
        for (TeamMessage teamMessage : followUp.said()) {
            steps.add(
                    new CaseStep(
                            teamMessage.at(),
                            wording.moment(teamMessage.at(), customer.zoneId()),
                            said(teamMessage, wording, customer),
                            teamMessage.in(wording)));
        }
        for (FollowUp.Written written : followUp.written()) {
            steps.add(
                    new CaseStep(
                            written.at(),
                            wording.moment(written.at(), customer.zoneId()),
                            wording.say(written.stillWrong() ? "case.stillWrong" : "case.wrote"),
                            written.words()));
        }
        steps.sort(Comparator.comparing(CaseStep::at));
        return steps;
    }

    private static String said(TeamMessage teamMessage, Wording wording, Customer customer) {
        return switch (teamMessage.telling()) {
            case REPLY, THANKS -> wording.say("case.reply", teamMessage.by());
            case FIX -> wording.say("case.fix", teamMessage.by());
            case RESOLUTION -> wording.say("case.resolution", teamMessage.by());
            case PROMISE_KEPT -> wording.say("case.kept", teamMessage.by());
            case PROMISE -> promised(teamMessage, wording, customer);
        };
    }

    private static String promised(TeamMessage promise, Wording wording, Customer customer) {
        Instant due = promise.dueAt();
        return due == null
                ? wording.say("case.reply", promise.by())
                : wording.say("case.promise", promise.by(), wording.moment(due, customer.zoneId()));
    }
}
