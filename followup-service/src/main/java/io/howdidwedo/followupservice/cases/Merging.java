package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.List;

/// Two cases of the same customer become one, and are parted again.
final class Merging {
    private static final Phrases WORDS = Phrases.of(Merging.class);

    private final Case open;
    private final Case other;

    Merging(Case open, Case other) {
        this.open = open;
        this.other = other;
    }

    /// Goes on in the other one.
    Case into(String who, Instant now) {
        open.requireWork(NotPossible.Deed.MERGE);
        return open.edit()
                .state(new CaseState.Merged(other.id()))
                .contact(open.contact().takenTo(other.id(), _ -> true))
                .back()
                .entry(now, Doer.person(who), happened(HistoryCode.MERGED_INTO), "")
                .done();
    }

    /// Goes on for the other one, too. Done once more it changes nothing.
    Case takingIn(String who, Instant now) {
        open.requireWork(NotPossible.Deed.TAKE_IN);
        if (!other.customer().equals(open.customer()) || other.id().equals(open.id())) {
            throw new NotPossible(WORDS.told("refused.other-customer"));
        }
        List<Promise> more =
                other.contact().openPromises().stream()
                        .filter(promise -> !open.contact().hasPromised(promise))
                        .toList();
        if (more.isEmpty()
                && open.history().has(HistoryCode.TOOK_IN, other.transaction().externalId())) {
            return open;
        }
        String why = other.grounds().reason();
        return open.edit()
                .contact(open.contact().promisingToo(more))
                .entry(now, Doer.person(who), happened(HistoryCode.TOOK_IN), why)
                .done();
    }

    /// Goes on without the other one, which was merged into it by mistake.
    Case parted(String who, Instant now) {
        Contact without = open.contact().takenTo(other.id(), other.contact()::hasPromised);
        return open.edit()
                .contact(without)
                .entry(now, Doer.person(who), happened(HistoryCode.GAVE_BACK), "")
                .done();
    }

    private Happened happened(HistoryCode code) {
        return Happened.of(code, other.transaction().externalId());
    }
}
