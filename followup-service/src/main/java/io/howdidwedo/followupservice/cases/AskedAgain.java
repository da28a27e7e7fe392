package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.CaseState.Outcome.HeardAgain;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard.AnswerAgain;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Instant;
import java.util.Objects;

/// The customer was asked again and has answered, or answered otherwise. It changes the outcome
/// only while nobody works on it anew, and when it was said after the team had resolved it; their
/// words are always as they are now. An older version changes nothing.
final class AskedAgain {
    private final Case resolved;
    private final AnswerAgain answer;

    AskedAgain(Case resolved, AnswerAgain answer) {
        this.resolved = resolved;
        this.answer = answer;
    }

    Case heard(TeamClock clock) {
        HeardAgain before = resolved.outcome().heard(answer).orElse(null);
        if (before != null && before.version() >= answer.version()) {
            return resolved;
        }
        Boolean putRight = answer.putRight();
        boolean same = before != null && Objects.equals(before.putRight(), putRight);
        if (same || putRight == null || !decides()) {
            return before == null && !isToldOf() ? resolved : reworded().done();
        }
        return putRight ? recovered(clock) : reopened(clock);
    }

    private boolean decides() {
        CaseState state = resolved.state();
        Instant since = resolved.outcome().resolvedAt();
        boolean asked = state instanceof CaseState.Resolved || state instanceof CaseState.Recovered;
        return asked && (since == null || !answer.answeredAt().isBefore(since));
    }

    private boolean isToldOf() {
        return resolved.history().tellsOf(answer.responseId(), answer.version() > 1);
    }

    private CaseEdit reworded() {
        History history =
                resolved.history()
                        .reworded(answer.responseId(), answer.version() > 1, answer.words());
        return resolved.edit().history(history).outcome(resolved.outcome().with(answer));
    }

    private Case recovered(TeamClock clock) {
        if (resolved.state() instanceof CaseState.Recovered) {
            return reworded().done();
        }
        return reworded()
                .state(new CaseState.Recovered(clock.now()))
                .entry(entry(HistoryCode.RECOVERED, clock.now()))
                .done();
    }

    private Case reopened(TeamClock clock) {
        return resolved.reopen(reworded(), entry(HistoryCode.REOPENED, clock.now()), clock);
    }

    private HistoryEntry entry(HistoryCode code, Instant now) {
        return new HistoryEntry(
                now, Doer.CUSTOMER, Happened.of(code), answer.words(), answer.responseId());
    }
}
