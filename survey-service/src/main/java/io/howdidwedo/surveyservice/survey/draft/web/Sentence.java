package io.howdidwedo.surveyservice.survey.draft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One sentence about whom a survey asks and when; what can be set in it stands out.
///
/// @param key what tells it from the others on the page
/// @param wrong whether something in it has to be put right
record Sentence(String key, List<Part> parts, boolean wrong) {
    Sentence {
        parts = List.copyOf(parts);
    }

    /// Some words of it.
    ///
    /// @param set whether they can be set
    record Part(String words, boolean set) {}

    /// As it is read.
    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.words()));
        return text.toString();
    }

    /// Puts a sentence together.
    static final class Builder {
        private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

        private final String key;
        private final List<Part> parts = new ArrayList<>();

        Builder(String key) {
            this.key = key;
        }

        /// Some of it, with what is set in its places.
        Builder say(String words, String... set) {
            int at = 0;
            for (MatchResult place : PLACE.matcher(words).results().toList()) {
                add(words.substring(at, place.start()), false);
                add(set[Integer.parseInt(place.group(1))], true);
                at = place.end();
            }
            add(words.substring(at), false);
            return this;
        }

        private void add(String words, boolean set) {
            if (!words.isEmpty()) {
                parts.add(new Part(words, set));
            }
        }

        Sentence done(boolean wrong) {
            return new Sentence(key, parts, wrong);
        }
    }
}
