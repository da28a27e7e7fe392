package io.howdidwedo.surveyservice.survey.draft.web;

import java.util.ArrayList;
import java.util.List;

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
        private final String key;
        private final List<Part> parts = new ArrayList<>();

        Builder(String key) {
            this.key = key;
        }

        Builder say(String words) {
            parts.add(new Part(words, false));
            return this;
        }

        Builder set(String words) {
            parts.add(new Part(words, true));
            return this;
        }

        Sentence done(boolean wrong) {
            return new Sentence(key, parts, wrong);
        }
    }
}
