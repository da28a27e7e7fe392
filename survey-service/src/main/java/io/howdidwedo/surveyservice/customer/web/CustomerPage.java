package io.howdidwedo.surveyservice.customer.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.customer.Past;
import io.howdidwedo.surveyservice.customer.WholeHistory.Whole;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.transaction.Customer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One customer as the reader's teams know them.
///
/// @param customer as they were described last
/// @param name they go by; null when it is not known
/// @param teams of the reader that served them
/// @param oneWith with whom they are one
/// @param unsure whether erasing needs one more yes
/// @param now what pauses are told by
record CustomerPage(
        Customer customer,
        @Nullable String name,
        List<String> teams,
        Preference preference,
        Whole whole,
        PastPage past,
        boolean mayErase,
        OneWith oneWith,
        boolean unsure,
        Instant now,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(CustomerPage.class);

    /// More than anybody looks through.
    private static final int MOST_RELATIONSHIPS = 50;

    CustomerPage {
        teams = List.copyOf(teams);
    }

    /// What their page is called.
    UUID key() {
        return CustomerFind.keyOf(customer.id());
    }

    /// Their name, or whose customer they are.
    String called() {
        return name == null ? WORDS.say("of") + " " + new TeamName(teams.getFirst()).shown() : name;
    }

    /// What somebody who was merged into them was called; their id where that is not known.
    String called(Merge other) {
        return whole.entries().stream()
                .map(Past::about)
                .filter(about -> about.asSent().customer().equals(other.merged()))
                .flatMap(about -> Stream.ofNullable(about.customer().name()))
                .findFirst()
                .orElse(other.merged());
    }

    /// The language they are written to in, by its name; empty when it is not known.
    String language() {
        String tag = customer.language();
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(caller.locale());
    }

    /// Whether they may be asked.
    String asking() {
        Instant until = preference.pausedUntil();
        if (preference.optedOut()) {
            return WORDS.say("asking.no");
        }
        return until != null && preference.isPausedAt(now)
                ? WORDS.say("asking.later", day(until))
                : WORDS.say("asking.yes");
    }

    /// Where it is told what they have come to expect, in each relationship of what is shown.
    String expected() {
        return whole.entries().stream()
                .map(one -> one.about().relationshipId())
                .distinct()
                .limit(MOST_RELATIONSHIPS)
                .map(id -> "of=" + id)
                .collect(joining("&", "/fragments/analytics/expected?", ""));
    }

    /// How much of this kind is held.
    long held(Past.Kind kind) {
        return whole.entries().stream().filter(one -> one.kind() == kind).count();
    }

    /// How many of their own words are held.
    long words() {
        return whole.entries().stream()
                .filter(one -> one.kind() == Past.Kind.ANSWER && !one.said().isEmpty())
                .count();
    }

    /// A day as the reader writes it.
    String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", caller.locale())
                .withZone(caller.zone())
                .format(instant);
    }
}
