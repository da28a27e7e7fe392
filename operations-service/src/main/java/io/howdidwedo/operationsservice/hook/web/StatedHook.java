package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookAddresses;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody states of a hook, on the page or over HTTP, as it is read: field by field, each in
/// one way.
record StatedHook(
        @Nullable String name,
        @Nullable String url,
        @Nullable String shape,
        List<String> kinds,
        List<String> teams,
        boolean past,
        @Nullable String contact,
        @Nullable String language) {
    private static final Phrases WORDS = Phrases.of(StatedHook.class);
    private static final int LONGEST_NAME = 80;
    private static final int MOST_TEAMS = 100;

    /// What is wanted; harmless where the check found something wrong.
    HookWish read(Check check, HookAddresses addresses, Caller caller) {
        StatedValues values = new StatedValues(check);
        return new HookWish(
                values.text("name", name, LONGEST_NAME),
                address(check, values, addresses),
                values.constant("shape", shape, Shape.class, Shape.STANDARD),
                kinds(check),
                teams(check, caller),
                past,
                values.addressOrNull("contact", contact),
                spoken(check, caller));
    }

    private String address(Check check, StatedValues values, HookAddresses addresses) {
        String address = values.text("url", url, Integer.MAX_VALUE);
        Told problem = address.isEmpty() ? null : addresses.problem(address);
        if (problem != null) {
            check.wrong("url", problem);
        }
        return address;
    }

    private List<Kind> kinds(Check check) {
        List<Kind> chosen = new ArrayList<>();
        for (String word : kinds) {
            Optional<Kind> kind = Kind.of(word);
            if (kind.isEmpty()) {
                check.wrong("kinds", WORDS.told("kinds.unknown", word, words()));
            } else if (!chosen.contains(kind.get())) {
                chosen.add(kind.get());
            }
        }
        check.require(!kinds.isEmpty(), "kinds", WORDS.told("kinds.none"));
        return chosen;
    }

    private static String words() {
        return String.join(", ", Kind.choosable().stream().map(Kind::word).toList());
    }

    /// Whoever is limited to teams can have a hook told of these only.
    private List<String> teams(Check check, Caller caller) {
        List<String> wanted =
                teams.stream().map(WrittenText::id).filter(id -> !id.isEmpty()).distinct().toList();
        check.require(wanted.size() <= MOST_TEAMS, "teams", WORDS.told("teams.many"));
        if (!caller.within().areAll()) {
            check.require(!wanted.isEmpty(), "teams", WORDS.told("teams.needed"));
            check.require(
                    wanted.stream().allMatch(caller::mayAccess),
                    "teams",
                    WORDS.told("teams.others"));
        }
        return wanted;
    }

    private String spoken(Check check, Caller caller) {
        String tag =
                Objects.requireNonNullElse(language, "").isBlank()
                        ? caller.locale().getLanguage()
                        : String.valueOf(language).strip();
        boolean known = Phrases.LANGUAGES.contains(tag);
        check.require(
                known || language == null || language.isBlank(),
                "language",
                WORDS.told("language.unknown"));
        return known ? tag : "en";
    }
}
