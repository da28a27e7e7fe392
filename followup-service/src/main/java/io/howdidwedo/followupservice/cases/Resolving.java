package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/// The team says that it is put right, and the customer is asked again.
final class Resolving {
    private static final Phrases WORDS = Phrases.of(Resolving.class);

    private final Case open;

    Resolving(Case open) {
        this.open = open;
    }

    Case resolved(String who, Resolution how, TeamClock clock) {
        open.requireWork(NotPossible.Deed.RESOLVE);
        requireWords(how);
        if (!how.despitePromises()) {
            requireNothingPromised(clock);
        }
        Instant now = clock.now();
        CaseEdit edit =
                open.edit()
                        .state(new CaseState.Resolved())
                        .outcome(open.outcome().resolved(how.cause(), how.askAgainAt(), now))
                        .back()
                        .entry(
                                now,
                                Doer.person(who),
                                Happened.of(HistoryCode.RESOLVED),
                                how.words());
        return (how.toCustomer().isEmpty() ? edit : told(edit, who, how, now)).done();
    }

    private CaseEdit told(CaseEdit edit, String who, Resolution how, Instant now) {
        String words = how.toCustomer();
        return edit.contact(open.contact().made(now))
                .told(Telling.RESOLUTION, who, words, null, now)
                .entry(now, Doer.person(who), Happened.of(HistoryCode.TOLD), words);
    }

    private static void requireWords(Resolution how) {
        if (how.saysNothing()) {
            throw new NotPossible(WORDS.told("refused.say-done"));
        }
    }

    /// That something promised is still to be done must not be overlooked.
    private void requireNothingPromised(TeamClock clock) {
        for (Promise promise : open.contact().openPromises()) {
            Told due = clock.when(promise.dueAt());
            throw new NotPossible(
                    promise.what().isEmpty()
                            ? WORDS.told("refused.promised.something", due)
                            : WORDS.told("refused.promised", promise.what(), due));
        }
    }

    /// When the team wants it; else not before all that was promised is due, and not right after
    /// they were told what was done.
    ///
    /// @param after so long after resolving
    /// @param rest so long after they were told
    Instant askAgainAt(Duration after, Duration rest) {
        Instant resolved = Objects.requireNonNull(open.outcome().resolvedAt());
        Instant chosen = open.outcome().askAgainAt();
        if (chosen != null) {
            return chosen;
        }
        Contact contact = open.contact();
        Instant due =
                contact.openPromises().stream()
                        .map(Promise::dueAt)
                        .filter(promised -> promised.isAfter(resolved))
                        .max(Comparator.naturalOrder())
                        .orElse(resolved)
                        .plus(after);
        Instant rested = resolved.plus(rest);
        boolean told = contact.was(Telling.RESOLUTION, resolved);
        return told && rested.isAfter(due) ? rested : due;
    }
}
