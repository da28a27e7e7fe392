package io.howdidwedo.surveyservice.customer.find;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as they are looked for: without capitals and accents.
final class SearchTerms {
    private static final int LONGEST = 64;
    private static final int MOST = 10;
    private static final String AT = "@";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchTerms() {}

    /// What somebody looks for, word by word, each as it was typed: `A-1` is one. The domain of an
    /// address may be typed with its `@`.
    static List<String> asked(String text) {
        return BLANKS.splitAsStream(plain(text))
                .map(word -> word.startsWith(AT) ? word.substring(AT.length()) : word)
                .filter(word -> !word.isEmpty())
                .map(SearchTerms::cut)
                .limit(MOST)
                .toList();
    }

    /// A name, a number or an address as a whole, and each of its words; of an address its domain,
    /// too.
    static Set<String> name(String text) {
        Set<String> terms = new LinkedHashSet<>(asked(text));
        String plain = plain(text);
        if (plain.contains(AT)) {
            terms.addAll(asked(plain.substring(plain.lastIndexOf(AT))));
        }
        BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 1)
                .map(SearchTerms::cut)
                .limit(MOST)
                .forEach(terms::add);
        return terms;
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
