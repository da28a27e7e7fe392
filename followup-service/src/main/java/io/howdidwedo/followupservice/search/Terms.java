package io.howdidwedo.followupservice.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as they are looked for: without capitals, accents and what stands around them.
final class Terms {
    /// Whoever writes more is found by the beginning of it.
    static final int MOST = 60;

    private static final int LONGEST = 64;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Terms() {}

    /// What somebody looks for, word by word; each as it was typed, `A-1` is one.
    static List<String> asked(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(plain(text), -1)) {
            String term = term(word);
            if (!term.isEmpty() && words.size() < MOST) {
                words.add(term);
            }
        }
        return words;
    }

    /// The words of a text; short ones are in every other text.
    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN_WORDS.split(plain(text), -1)) {
            if (word.codePointCount(0, word.length()) >= SHORTEST_WORD) {
                words.add(cut(word));
            }
        }
        return words;
    }

    /// A number, an id or a name as a whole, and each of its words.
    static Set<String> name(String name) {
        Set<String> terms = new LinkedHashSet<>();
        for (String word : asked(name)) {
            terms.add(word);
            terms.addAll(words(word));
        }
        return terms;
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String term(String word) {
        return cut(AROUND.matcher(word).replaceAll(""));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
