package io.howdidwedo.table;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The file is no table that can be read; the message says why and what to do, in English.
public final class UnreadableTable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Why why;

    UnreadableTable(String meaning, Object... places) {
        this.why = Why.of(meaning, places);
    }

    @Override
    public String getMessage() {
        return why.english();
    }

    /// The same, to be told in other languages.
    public Why why() {
        return why;
    }

    /// Why something cannot be read, told in one sentence in each of our languages. The sentences
    /// are in `words.properties` (English), `words_de.properties` and so on beside this type.
    ///
    /// @param meaning the key of the sentence
    /// @param places what stands in its places: texts, or further reasons
    public record Why(String meaning, List<Object> places) {
        private static final ResourceBundle.Control NO_FALLBACK =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);

        public Why {
            places = List.copyOf(places);
        }

        /// The reason with this meaning.
        public static Why of(String meaning, Object... places) {
            return new Why(meaning, Arrays.asList(places));
        }

        /// As programs are told.
        public String english() {
            return in(Locale.ROOT);
        }

        /// In this language; in English where it lacks the sentence.
        public String in(Locale language) {
            ResourceBundle words =
                    ResourceBundle.getBundle(
                            Why.class.getPackageName() + ".words", language, NO_FALLBACK);
            return new MessageFormat(words.getString(meaning).replace("'", "''"), language)
                    .format(
                            places.stream()
                                    .map(
                                            place ->
                                                    place instanceof Why inner
                                                            ? inner.in(language)
                                                            : String.valueOf(place))
                                    .toArray());
        }
    }
}
