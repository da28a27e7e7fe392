package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;

/// Nobody has to do anything about a case for a while.
final class Pausing {
    private static final Phrases WORDS = Phrases.of(Pausing.class);

    private static final Duration LONGEST_ASIDE = Duration.ofDays(90);

    private final Case open;

    Pausing(Case open) {
        this.open = open;
    }

    Case paused(String who, String words, TeamClock clock) {
        open.requireWork(NotPossible.Deed.PAUSE);
        if (open.state() instanceof CaseState.Waiting) {
            throw NotPossible.now(open, NotPossible.Deed.PAUSE_AGAIN);
        }
        return open.edit()
                .state(new CaseState.Waiting(clock.workUntil(open.dueAt())))
                .entry(clock.now(), Doer.person(who), Happened.of(HistoryCode.WAITS), words)
                .done();
    }

    Case resumed(Doer who, TeamClock clock) {
        if (!(open.state() instanceof CaseState.Waiting(Duration workLeft))) {
            throw NotPossible.now(open, NotPossible.Deed.RESUME);
        }
        return open.edit()
                .state(new CaseState.InProgress())
                .due(workLeft.isPositive() ? open.due().at(clock.after(workLeft)) : open.due())
                .entry(clock.now(), who, HistoryCode.RESUMED)
                .done();
    }

    Case putAside(String who, Instant until, TeamClock clock) {
        open.requireWork(NotPossible.Deed.SNOOZE);
        Instant now = clock.now();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_ASIDE))) {
            throw new NotPossible(WORDS.told("refused.snooze"));
        }
        Happened what = Happened.at(HistoryCode.PUT_ASIDE, until, clock.zone());
        return open.edit()
                .due(open.due().aside(until))
                .entry(now, Doer.person(who), what, "")
                .done();
    }

    /// Its time has come, or somebody wants it back.
    Case back(Instant timer, Instant now) {
        return timer.equals(open.due().asideUntil())
                ? open.edit().back().entry(now, Doer.CLOCK, HistoryCode.NOT_ASIDE).done()
                : open;
    }
}
