package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who has a case: somebody of the team, all of it, or another team.
final class Assigning {
    private static final Phrases WORDS = Phrases.of(Assigning.class);

    private final Case open;

    Assigning(Case open) {
        this.open = open;
    }

    Case assigned(Person by, Person newOwner, Instant now) {
        open.requireWork(NotPossible.Deed.ASSIGN);
        if (newOwner.equals(open.owner())) {
            return open;
        }
        Happened what =
                by.equals(newOwner)
                        ? Happened.of(HistoryCode.TOOK_OVER)
                        : Happened.of(HistoryCode.GAVE_TO, newOwner.name());
        return open.edit()
                .begun()
                .assignment(open.assignment().to(newOwner))
                .entry(now, Doer.person(by.name()), what, "")
                .done();
    }

    /// Its customer, or who served them, turned out to be one with another. The team goes on with
    /// it under its other name.
    Case movedTo(Transaction moved) {
        if (moved.placement() <= open.transaction().placement()) {
            return open;
        }
        boolean sameTeam = moved.supplier().equals(open.supplier());
        CaseEdit edit = open.edit().transaction(moved).undo(sameTeam ? open.undo() : null);
        return sameTeam || !open.team().equals(open.supplier())
                ? edit.done()
                : edit.assignment(open.assignment().movedTo(moved.supplier())).done();
    }

    Case handedOver(String who, String otherTeam, String words, Instant now) {
        open.requireWork(NotPossible.Deed.HAND_OVER);
        if (otherTeam.equals(open.team())) {
            throw new NotPossible(WORDS.told("refused.team-has-it", otherTeam));
        }
        Happened what = Happened.of(HistoryCode.HANDED_OVER_TO, otherTeam);
        return open.edit()
                .state(
                        open.state() instanceof CaseState.InProgress
                                ? new CaseState.Open()
                                : open.state())
                .assignment(open.assignment().toTeam(otherTeam))
                .back()
                .entry(now, Doer.person(who), what, words)
                .done();
    }

    /// Does nothing when somebody else has it by now.
    Case ownerAway(Person away, @Nullable Person standIn, Instant now) {
        if (!open.isWork() || !away.equals(open.owner())) {
            return open;
        }
        Happened what =
                standIn == null
                        ? Happened.of(HistoryCode.OWNER_AWAY, away.name())
                        : Happened.of(HistoryCode.STAND_IN, away.name(), standIn.name());
        return open.edit()
                .assignment(open.assignment().to(standIn))
                .entry(now, Doer.CLOCK, what, "")
                .done();
    }
}
