package io.howdidwedo.surveyservice.followup.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One stage on the way from an answer to the customer's word that it is put right.
///
/// @param words what happens in it
/// @param when a day it took place on, or by which it will; empty when that is not known
/// @param state of it
record CaseStage(String words, String when, State state) {

    /// Where a stage stands.
    enum State {
        DONE,
        NOW,
        TO_COME
    }

    /// The stages of a case; none while nobody has taken the answer up.
    ///
    /// @param answeredAt when they told us; null when that does not count
    static List<CaseStage> of(
            @Nullable Instant answeredAt,
            @Nullable FollowUp followUp,
            Wording wording,
            ZoneId zone) {
        if (followUp == null || followUp.status() == null) {
            return List.of();
        }
        CaseStatus status = Objects.requireNonNull(followUp.status());
        boolean recovered = status == CaseStatus.RECOVERED;
        boolean resolved = recovered || status == CaseStatus.RESOLVED;
        boolean over = resolved || status == CaseStatus.CLOSED;
        String told = answeredAt == null ? "" : wording.day(answeredAt, zone);
        return List.of(
                new CaseStage(wording.say("case.step.told"), told, State.DONE),
                new CaseStage(
                        wording.say("case.step.work"),
                        over ? "" : until(followUp.dueAt(), wording, zone),
                        over ? State.DONE : State.NOW),
                new CaseStage(
                        wording.say("case.step.done"),
                        resolved ? on(followUp.resolvedAt(), wording, zone) : "",
                        resolved ? State.DONE : State.TO_COME),
                new CaseStage(wording.say("case.step.word"), "", word(recovered, resolved)));
    }

    private static State word(boolean recovered, boolean resolved) {
        if (recovered) {
            return State.DONE;
        }
        return resolved ? State.NOW : State.TO_COME;
    }

    private static String on(@Nullable Instant day, Wording wording, ZoneId zone) {
        return day == null ? "" : wording.day(day, zone);
    }

    private static String until(@Nullable Instant due, Wording wording, ZoneId zone) {
        return due == null ? "" : wording.say("case.by", wording.moment(due, zone));
    }
}
