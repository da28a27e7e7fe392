package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.Optional;

/// What the customer of a case is promised, and what becomes of it.
final class Promising {
    private static final Phrases WORDS = Phrases.of(Promising.class);

    private final Case open;

    Promising(Case open) {
        this.open = open;
    }

    Case promised(String who, String what, Instant due, TeamClock clock) {
        open.requireWork(NotPossible.Deed.PROMISE);
        Instant now = clock.now();
        if (!due.isAfter(now)) {
            throw new NotPossible(WORDS.told("refused.promise-past"));
        }
        Contact more = open.contact().promising(what, who, due, now);
        Happened promised = Happened.at(HistoryCode.PROMISED, due, clock.zone());
        return open.edit()
                .contact(more)
                .entry(now, Doer.person(who), promised, what)
                .told(Telling.PROMISE, who, what, due, now)
                .done();
    }

    Case kept(String who, int number, Instant now) {
        Promise promise =
                open.contact()
                        .openPromise(number)
                        .orElseThrow(
                                () ->
                                        new NotPossible(
                                                WORDS.told(
                                                        "refused.no-promise",
                                                        String.valueOf(number))));
        return open.edit()
                .contact(open.contact().changed(promise.kept(now)))
                .entry(now, Doer.person(who), Happened.of(HistoryCode.KEPT), promise.what())
                .told(Telling.PROMISE_KEPT, who, promise.what(), null, now)
                .done();
    }

    /// Does nothing when it is kept, or was found overdue before.
    Case due(int number, Instant now) {
        Optional<Promise> late =
                open.contact().openPromise(number).filter(promise -> !promise.overdue());
        return late.map(promise -> overdue(promise, now)).orElse(open);
    }

    private Case overdue(Promise promise, Instant now) {
        Happened overdue = Happened.of(HistoryCode.PROMISE_OVERDUE);
        return open.edit()
                .contact(open.contact().changed(promise.late()))
                .entry(now, Doer.CLOCK, overdue, promise.what())
                .done();
    }
}
