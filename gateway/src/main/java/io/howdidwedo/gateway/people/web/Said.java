package io.howdidwedo.gateway.people.web;

import io.howdidwedo.servicekit.wording.Phrases;

/// What came of something, told on the page that follows it; the address names it by a word.
final class Said {
    private static final Phrases WORDS = Phrases.of(Said.class);

    private Said() {}

    /// The sentence; empty for a word that is not known.
    static String sentence(String word) {
        String meaning = "said." + word;
        return WORDS.knows(meaning) ? WORDS.say(meaning) : "";
    }

    /// Whether it is no good news.
    static boolean isBad(String word) {
        return word.equals("refused") || word.equals("away");
    }
}
