package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.rule.Unanswered;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that happens to cases, whoever does it.
record WholeFollowUp(
        FollowingUp following, OpeningCases opening, HearingCustomers hearing, PassingTime time) {
    void judged(VerdictChanged verdict) {
        opening.judged(List.of(verdict));
    }

    void unanswered(Unanswered about) {
        opening.unanswered(List.of(about));
    }

    void answered(ResponseChanged response) {
        hearing.heard(List.of(response));
    }

    void erased(WordsErased news) {
        hearing.heard(List.of(news));
    }

    void wrote(CustomerWrote news) {
        hearing.heard(List.of(news));
    }

    void due(TimerFired timer) {
        time.due(List.of(timer));
    }

    Optional<Case> change(UUID id, FollowingUp.Deed deed) {
        return following.change(id, deed);
    }

    Optional<Case> changeUndoably(UUID id, String name, String user, FollowingUp.Deed deed) {
        return following.changeUndoably(id, name, user, deed);
    }

    Optional<Case> merge(UUID closing, UUID goingOn, Person by) {
        return following.merge(closing, goingOn, by);
    }

    Optional<Case> undo(UUID id, String who) {
        return following.undo(id, who);
    }
}
