package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What rules would have made of the last thirty days, for pages. The same rules are not tried
/// again within a minute, unless an answer came or went; after that they are, for other copies of
/// the service may have heard more.
final class Trials {
    private static final Duration TRIED = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100;

    private final SpokenAnswers past;
    private final Clock clock;
    private final Map<Asked, Found> kept = new ConcurrentHashMap<>();

    Trials(SpokenAnswers past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    private record Asked(RuleBook book, Optional<Set<String>> suppliers, Locale language) {
        static Asked of(RuleBook book, Caller caller) {
            return new Asked(book, caller.onlySuppliers(), Phrases.reader());
        }
    }

    /// @param changes how many there had been when the answers began to be read
    private record Found(Trial trial, long changes) {}

    /// Of these rules on the answers that the reader may see.
    Trial of(RuleBook book, Caller caller) {
        return known(book, caller).orElseGet(() -> read(Asked.of(book, caller)));
    }

    /// The same if it is known already.
    Optional<Trial> known(RuleBook book, Caller caller) {
        return Optional.ofNullable(kept.get(Asked.of(book, caller)))
                .filter(found -> isNew(found, clock.instant()))
                .map(Found::trial);
    }

    private boolean isNew(Found found, Instant now) {
        return found.changes() == past.changes() && now.isBefore(found.trial().until().plus(KEPT));
    }

    private Trial read(Asked asked) {
        Instant now = clock.instant();
        long changes = past.changes();
        boolean spoken = asked.book().looksAtWords();
        Trial trial =
                Trial.of(
                        asked.book(),
                        spoken ? past : past.unspoken(),
                        new Period(asked.suppliers(), now.minus(TRIED), now),
                        asked.language());
        // What customers wrote comes by itself, and nothing here tells when.
        if (!spoken) {
            keep(asked, new Found(trial, changes), now);
        }
        return trial;
    }

    private void keep(Asked asked, Found found, Instant now) {
        kept.values().removeIf(one -> !isNew(one, now));
        if (kept.size() < MOST_KEPT) {
            kept.put(asked, found);
        }
    }
}
