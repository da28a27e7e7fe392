package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.link.OneSpelling;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The page of a case as it was sent: one form with a field for each deed, so that whatever is
/// pressed nothing that was typed elsewhere is lost.
record CaseForm(Map<String, String> fields) {
    private static final Phrases WORDS = Phrases.of(CaseForm.class);

    /// Of what is kept as a draft: free words and times, by field.
    private static final List<String> TYPED =
            List.of(
                    "reply",
                    "resolution",
                    "toCustomer",
                    "rootCause",
                    "askAgainAt",
                    "promiseWhat",
                    "promiseUntil",
                    "asideUntil",
                    "handOverWords",
                    "note",
                    "call");

    /// How long a draft's field may be; what is longer was never typed on the page.
    private static final int LONGEST = 20_000;

    /// The page sends its reply as `words`: that is what the preview reads. Others who send a
    /// single deed call whatever words go with it so.
    static CaseForm of(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.toSingleValueMap()
                .forEach((name, value) -> fields.put(name, Objects.toString(value, "").strip()));
        if (fields.containsKey("page")) {
            fields.put("reply", fields.getOrDefault("words", ""));
            fields.remove("words");
        }
        return new CaseForm(fields);
    }

    private String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /// What was filled in for a deed.
    CaseDeeds.Details details(String deed, Caller caller) {
        boolean given = isPage() && deed.equals("assign") && !fields.containsKey("take");
        if (given && value("owner").isEmpty()) {
            throw new InvalidInput("owner", WORDS.told("problem.choose"));
        }
        String promise = deed.equals("keep-promise") ? value("promise") : "";
        String into = deed.equals("merge") ? value("into") : "";
        return new CaseDeeds.Details(
                fields.containsKey("take") ? "" : value("owner"),
                words(deed),
                value("toCustomer"),
                value("rootCause"),
                until(value(isPage() ? timeOf(deed) : "until"), caller),
                promise.isEmpty() ? null : number(promise),
                value("team"),
                into.isEmpty() ? null : id(into),
                value("despitePromises").equals("yes"));
    }

    private String words(String deed) {
        if (!isPage()) {
            return value("words");
        }
        return switch (deed) {
            case "reply" -> value("reply");
            case "resolve" -> value("resolution");
            case "promise" -> value("promiseWhat");
            case "hand-over" -> value("handOverWords");
            case "note", "pause" -> value("note");
            case "contact" -> value("call");
            default -> "";
        };
    }

    private static String timeOf(String deed) {
        return switch (deed) {
            case "promise" -> "promiseUntil";
            case "resolve" -> "askAgainAt";
            default -> "asideUntil";
        };
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput("promise", WORDS.told("problem.promise"));
        }
    }

    private static UUID id(String text) {
        return OneSpelling.id(text)
                .orElseThrow(() -> new InvalidInput("into", WORDS.told("problem.case")));
    }

    /// A date and time of day as a page sends it, by the reader's own clocks.
    private static @Nullable Instant until(String local, Caller caller) {
        if (local.isBlank()) {
            return null;
        }
        Check check = new Check();
        Instant until = new StatedValues(check).localTime("until", local, caller.zone());
        check.refuse();
        return until;
    }

    /// All that was typed, to be kept.
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        TYPED.stream()
                .filter(field -> !value(field).isEmpty() && value(field).length() <= LONGEST)
                .forEach(field -> typed.put(field, value(field)));
        return typed;
    }

    /// What is still to be kept after a deed: all but what went with it.
    Map<String, String> typedBut(String deed) {
        Map<String, String> rest = new HashMap<>(typed());
        List<String> done =
                switch (deed) {
                    case "reply" -> List.of("reply");
                    case "resolve" ->
                            List.of("resolution", "toCustomer", "rootCause", "askAgainAt");
                    case "promise" -> List.of("promiseWhat", "promiseUntil");
                    case "put-aside" -> List.of("asideUntil");
                    case "hand-over" -> List.of("handOverWords");
                    case "note", "pause" -> List.of("note");
                    case "contact" -> List.of("call");
                    default -> List.of();
                };
        done.forEach(rest::remove);
        return rest;
    }

    /// Whether the whole page was sent.
    boolean isPage() {
        return fields.containsKey("page");
    }
}
