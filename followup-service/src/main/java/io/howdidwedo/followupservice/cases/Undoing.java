package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;

/// The last deed to a case is taken back. What was said to the customer stays said.
final class Undoing {
    private static final Phrases WORDS = Phrases.of(Undoing.class);

    private final Case open;

    Undoing(Case open) {
        this.open = open;
    }

    Case undone(String who, Instant now) {
        Undo undo = open.undo();
        if (undo == null || !undo.isPossible(now)) {
            throw new NotPossible(WORDS.told("refused.nothing-back"));
        }
        Undo.Before was = undo.before();
        return open.edit()
                .state(was.state())
                .assignment(was.assignment())
                .due(due(was.due(), now))
                .contact(open.contact().promising(was.promises()))
                .outcome(open.outcome().as(was.resolvedAt(), was.rootCause()))
                .entry(now, Doer.person(who), Happened.of(HistoryCode.TOOK_BACK, undo.deed()), "")
                .done();
    }

    /// What would be back from aside by now is.
    private static Due due(Due was, Instant now) {
        Instant aside = was.asideUntil();
        return aside != null && aside.isBefore(now) ? was.aside(null) : was;
    }
}
