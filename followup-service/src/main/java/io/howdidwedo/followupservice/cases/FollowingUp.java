package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.event.OutgoingEvent;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseStatus;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerPurpose;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happens outside becomes follow-up: a verdict opens a case, time escalates it, the
/// customer's next answer recovers or reopens it.
public final class FollowingUp {
    private static final String IMPORTED = "import";

    private final Cases cases;
    private final RuleBooks rules;
    private final Voices voices;
    private final FollowUpRules followUp;
    private final Clock clock;

    /// Follows up in these cases.
    public FollowingUp(
            Cases cases, RuleBooks rules, Voices voices, FollowUpRules followUp, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.voices = voices;
        this.followUp = followUp;
        this.clock = clock;
    }

    /// A transaction's answer was judged, perhaps anew.
    public void judged(VerdictChanged verdict) {
        Optional<Heard> heard = heard(verdict);
        if (heard.isEmpty()) {
            return;
        }
        UUID id = Case.idOf(verdict.transactionId());
        Optional<Case> known = change(id, (open, now) -> open.heardNow(heard.get(), now));
        if (known.isEmpty() && isFresh(verdict, heard.get())) {
            RuleBook book = rules.current();
            book.ruleFor(verdict).ifPresent(rule -> open(verdict, heard.get(), rule, book));
        }
    }

    private static Optional<Heard> heard(VerdictChanged verdict) {
        VerdictChanged.Judged judged = verdict.judged();
        if (judged == null) {
            return Optional.empty();
        }
        return verdict.answers().stream()
                .filter(answer -> answer.responseId().equals(judged.responseId()))
                .findFirst()
                .map(
                        answer ->
                                new Heard(
                                        verdict.version(),
                                        judged.verdict(),
                                        judged.slipped(),
                                        answer.answeredAt(),
                                        answer.overall(),
                                        judged.primary(),
                                        judged.secondary()));
    }

    /// History that was imported is not followed up, nor what is long past.
    private boolean isFresh(VerdictChanged verdict, Heard heard) {
        boolean imported =
                verdict.answers().stream()
                        .allMatch(answer -> answer.contactPoint().equals(IMPORTED));
        return !imported
                && heard.answeredAt().isAfter(clock.instant().minus(followUp.answeredWithin()));
    }

    private void open(VerdictChanged verdict, Heard heard, Rule rule, RuleBook book) {
        Instant now = now();
        Case opened =
                new Case(
                        verdict.transactionId(),
                        verdict.relationshipId(),
                        verdict.externalId(),
                        verdict.customer(),
                        verdict.tier(),
                        verdict.supplier(),
                        verdict.offering(),
                        verdict.occurredAt(),
                        heard,
                        rule.id(),
                        book.version(),
                        rule.reason(),
                        rule.priority(),
                        CaseStatus.OPEN,
                        null,
                        1,
                        0,
                        rule.dueIn(),
                        now,
                        now.plus(rule.dueIn()),
                        null,
                        null,
                        null,
                        null,
                        1,
                        List.of(
                                new HistoryEntry(
                                        now,
                                        "The rule “" + rule.name() + "”",
                                        "opened this case",
                                        "")));
        cases.open(new Cases.Step(opened, List.of(opened.changed(now), escalation(opened, now))));
    }

    /// What a customer said is kept for the team; the answer to being asked again decides the case.
    public void answered(ResponseChanged response) {
        if (response.status() == ResponseStatus.QUARANTINED) {
            return;
        }
        if (response.askedFor() == AskedFor.TRANSACTION) {
            if (!response.comments().isEmpty() && !response.contactPoint().equals(IMPORTED)) {
                voices.keep(voice(response));
            }
        } else if (response.status() == ResponseStatus.CONFIRMED && response.caseId() != null) {
            heardAgain(response, response.caseId());
        }
    }

    private static Voice voice(ResponseChanged response) {
        return new Voice(
                response.transactionId(),
                response.responseId(),
                response.version(),
                response.comments());
    }

    private void heardAgain(ResponseChanged response, UUID caseId) {
        ResponseChanged.Overall overall = response.overall();
        if (overall == null) {
            return;
        }
        double performance = 100.0 * (overall.value() - 1) / (overall.points() - 1);
        boolean putRight = performance >= followUp.recoveredFrom();
        change(
                caseId,
                (open, now) ->
                        open.heardAgain(putRight, open.round(), voice(response).sentence(), now));
    }

    /// A timer of a case fired.
    public void due(TimerFired timer) {
        if (timer.purpose() == TimerPurpose.ESCALATE_CASE) {
            change(
                    timer.subject(),
                    (open, now) -> open.escalated(timer.occasion(), timer.dueAt(), now));
        }
    }

    /// Does a deed to a case, with the timers that follow from it.
    ///
    /// @return the case as it now is, empty when there is none
    /// @throws NotPossible when its status does not allow it
    public Optional<Case> change(UUID id, Deed deed) {
        Instant now = now();
        return cases.change(
                id,
                before -> {
                    Case after = deed.to(before, now);
                    return after.version() == before.version()
                            ? new Cases.Step(before, List.of())
                            : new Cases.Step(after, events(before, after, now));
                });
    }

    /// What somebody or something does to a case.
    @FunctionalInterface
    public interface Deed {
        /// The case afterwards; the same object when nothing changes.
        Case to(Case open, Instant now);
    }

    private List<OutgoingEvent> events(Case before, Case after, Instant now) {
        List<OutgoingEvent> events = new ArrayList<>();
        events.add(after.changed(now));
        boolean moved = !after.dueAt().equals(before.dueAt()) || after.level() != before.level();
        if (after.isWork() && (moved || !before.isWork())) {
            events.add(escalation(after, now));
        }
        if (before.isWork() && !after.isWork()) {
            events.add(Timers.cancel(TimerPurpose.ESCALATE_CASE, after.id(), after.level(), now));
        }
        if (after.status() == CaseStatus.RESOLVED && after.round() != before.round()) {
            events.add(
                    Timers.set(
                            TimerPurpose.ASK_AGAIN,
                            after.id(),
                            after.transactionId(),
                            after.relationshipId(),
                            after.round(),
                            now.plus(followUp.askAgainAfter()),
                            now));
        }
        return events;
    }

    private static OutgoingEvent escalation(Case open, Instant now) {
        return Timers.set(
                TimerPurpose.ESCALATE_CASE,
                open.id(),
                open.transactionId(),
                open.relationshipId(),
                open.level(),
                open.dueAt(),
                now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
