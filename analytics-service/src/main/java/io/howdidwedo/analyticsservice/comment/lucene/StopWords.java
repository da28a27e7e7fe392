package io.howdidwedo.analyticsservice.comment.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that stand in every text of a language. They tell which language a text is in, as
/// nobody who writes one says so.
///
/// @param forms without case and accents
record StopWords(Map<Language, Set<String>> forms) {

    public StopWords {
        Map<Language, Set<String>> copy = new EnumMap<>(Language.class);
        forms.forEach((language, words) -> copy.put(language, Set.copyOf(words)));
        forms = copy;
    }

    /// The language whose stop words occur most in a text; empty when there are none, or as many of
    /// two languages.
    ///
    /// @param text its words without case and accents
    public Optional<Language> language(List<String> text) {
        Language most = null;
        long best = 0;
        for (Map.Entry<Language, Set<String>> one : forms.entrySet()) {
            long found = text.stream().filter(one.getValue()::contains).count();
            if (found > best) {
                most = one.getKey();
                best = found;
            } else if (found == best) {
                most = null;
            }
        }
        return Optional.ofNullable(most);
    }
}
