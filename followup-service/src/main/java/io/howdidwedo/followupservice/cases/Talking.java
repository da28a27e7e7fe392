package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// The team and the customer of a case write to each other.
final class Talking {
    private static final String CUSTOMER = "The customer";

    private final Case open;

    Talking(Case open) {
        this.open = open;
    }

    Case replied(String who, String words, Instant now) {
        return open.edit()
                .contact(open.contact().made(now))
                .entry(now, Doer.person(who), Happened.of(HistoryCode.WROTE), words)
                .told(Telling.REPLY, who, words, null, now)
                .begun()
                .done();
    }

    /// They have had the word if it waited for them; what did not help goes to the next level. The
    /// same words come in once.
    Case customerWrote(
            UUID said, String words, boolean stillWrong, Instant writtenAt, TeamClock clock) {
        if (open.contact().has(said)) {
            return open;
        }
        String left = open.contact().isErased(writtenAt) ? "" : words;
        Case heard = withWords(said, left, stillWrong, clock.now());
        if (stillWrong && !open.isWork()) {
            HistoryEntry reopened =
                    HistoryEntry.of(
                            clock.now(), Doer.CUSTOMER, Happened.of(HistoryCode.REOPENED), "");
            return heard.reopen(heard.edit(), reopened, clock);
        }
        return open.state() instanceof CaseState.Waiting
                ? new Pausing(heard).resumed(Doer.CLOCK, clock)
                : heard;
    }

    private Case withWords(UUID said, String words, boolean stillWrong, Instant now) {
        HistoryCode code =
                stillWrong ? HistoryCode.CUSTOMER_NOT_HELPED : HistoryCode.CUSTOMER_WROTE;
        CaseMessage theirs = new CaseMessage(said, null, CUSTOMER, words, Map.of(), null, now);
        return open.edit()
                .contact(open.contact().with(theirs))
                .entry(new HistoryEntry(now, Doer.CUSTOMER, Happened.of(code), words, said))
                .done();
    }

    /// Does nothing when they were told before.
    Case toldOfFix(UUID fix, String who, Map<String, String> texts, Instant now) {
        if (isToldOf(fix)) {
            return open;
        }
        String words = texts.getOrDefault("en", "");
        CaseMessage told = new CaseMessage(id(fix), Telling.FIX, who, words, texts, null, now);
        return open.edit()
                .contact(open.contact().with(told))
                .entry(now, Doer.person(who), Happened.of(HistoryCode.TOLD_OF_FIX), words)
                .done();
    }

    boolean isToldOf(UUID fix) {
        return open.contact().has(id(fix));
    }

    private UUID id(UUID fix) {
        return DerivedId.of("told-of-fix", fix, open.id());
    }

    /// What colleagues wrote down for each other stays. Done once more it erases what came since.
    Case erased(Instant at, Instant now) {
        if (open.contact().isErased(at)) {
            return open;
        }
        return open.edit()
                .contact(open.contact().erased(at))
                .history(open.history().erased(at))
                .entry(now, Doer.CUSTOMER, HistoryCode.ERASED)
                .done();
    }
}
