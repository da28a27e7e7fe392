package io.howdidwedo.surveyservice.moving.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.Names;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.merging.Merge;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// Where a team, or an offering, is merged with another of its kind.
///
/// @param id of the one that is kept
/// @param gone what became of it when it is kept under another name itself; null when it is not
/// @param also what was merged into it
/// @param moving what is on its way
/// @param others with which it could be merged, with the number of their transactions
/// @param merged what was merged just now; null: nothing was
/// @param problem why it was not done; null when nothing was wrong
record NamesMergePage(
        Merge.Kind kind,
        String id,
        @Nullable Merge gone,
        List<Merge> also,
        List<Merge> moving,
        Map<String, Long> others,
        @Nullable Merge merged,
        @Nullable String problem,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(NamesMergePage.class);

    NamesMergePage {
        also = List.copyOf(also);
        moving = List.copyOf(moving);
    }

    /// Where all of this kind are.
    String home() {
        return kind == Merge.Kind.TEAM ? "/teams" : "/offerings";
    }

    /// Where this one is.
    String back() {
        String encoded = UriUtils.encode(id, StandardCharsets.UTF_8);
        return kind == Merge.Kind.TEAM ? "/teams?team=" + encoded : "/offerings/" + encoded;
    }

    /// Where this one is merged and separated.
    String path() {
        return home() + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /// What people call the one the page is of.
    String name() {
        return named(id);
    }

    private String named(String one) {
        return kind == Merge.Kind.TEAM
                ? Names.ofThisProcess().team(one)
                : Names.ofThisProcess().offering(one);
    }

    /// What people call one of these, with the id that tells it from others of the same name.
    String called(String one) {
        String named = named(one);
        return named.equals(one) ? one : named + " (" + one + ")";
    }

    /// One to choose, with how much there is of it.
    String choice(Map.Entry<String, Long> other) {
        return called(other.getKey()) + ", " + WORDS.counted(other.getValue(), "transaction");
    }

    /// What there is to say of this kind.
    String say(String key) {
        return WORDS.say(key + "." + kind.word());
    }

    /// How many transactions have moved.
    int moved() {
        return moving.stream().mapToInt(Merge::moved).sum();
    }

    /// How many have to, as far as they are counted.
    int toMove() {
        return moving.stream()
                .mapToInt(
                        one -> {
                            Integer counted = one.toMove();
                            return counted == null ? 0 : counted;
                        })
                .sum();
    }

    /// A day as the reader writes it.
    String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", caller.locale())
                .withZone(caller.zone())
                .format(instant);
    }
}
