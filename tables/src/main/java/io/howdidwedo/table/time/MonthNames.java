package io.howdidwedo.table.time;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Months by their names and short names in the languages of the surveys' neighbours.
final class MonthNames {
    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.forLanguageTag("de-AT"),
                    Locale.FRENCH,
                    Locale.forLanguageTag("es"),
                    Locale.forLanguageTag("pt"),
                    Locale.ITALIAN,
                    Locale.forLanguageTag("nl"));
    private static final Map<String, Integer> BY_NAME = byName();

    private MonthNames() {}

    /// The month, 1 to 12, of this name with or without a point, in any case.
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /// A name that means another month in another language means none.
    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
            for (int month = 0; month < 12; month++) {
                add(months, symbols.getMonths()[month], month + 1);
                add(months, symbols.getShortMonths()[month], month + 1);
            }
        }
        add(months, "sept", 9);
        List.of("mär", "mrz", "maerz").forEach(march -> add(months, march, 3));
        months.values().removeIf(month -> month == 0);
        return Map.copyOf(months);
    }

    private static void add(Map<String, Integer> months, String name, int month) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            months.merge(plain, month, (known, another) -> known.equals(another) ? known : 0);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
