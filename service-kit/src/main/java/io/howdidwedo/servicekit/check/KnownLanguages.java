package io.howdidwedo.servicekit.check;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Languages by their tags and by their names.
final class KnownLanguages {
    private static final Set<String> CODES = new TreeSet<>(List.of(Locale.getISOLanguages()));
    private static final Map<String, String> BY_NAME = byName();

    private KnownLanguages() {}

    /// The BCP 47 tag of what was stated: a tag in any spelling (`en_US`), or the name of a
    /// language in English or in itself (`German`, `Deutsch`). Empty when there is no such
    /// language.
    static Optional<String> tag(String stated) {
        String named = BY_NAME.get(stated.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(stated.replace('_', '-')).build();
            String code = locale.getLanguage();
            String known = code.length() == 3 ? BY_NAME.getOrDefault(code, code) : code;
            return isLanguage(known)
                    ? Optional.of(
                            new Locale.Builder()
                                    .setLocale(locale)
                                    .setLanguage(known)
                                    .build()
                                    .toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /// A language of three letters that has none of two has a name.
    private static boolean isLanguage(String code) {
        return CODES.contains(code)
                || (code.length() == 3
                        && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code));
    }

    private static Map<String, String> byName() {
        Map<String, String> tags = new HashMap<>();
        for (String code : CODES) {
            Locale language = Locale.of(code);
            tags.putIfAbsent(language.getISO3Language(), language.toLanguageTag());
            for (Locale in : List.of(Locale.ENGLISH, language)) {
                tags.putIfAbsent(
                        language.getDisplayLanguage(in).toLowerCase(Locale.ROOT),
                        language.toLanguageTag());
            }
        }
        return Map.copyOf(tags);
    }
}
