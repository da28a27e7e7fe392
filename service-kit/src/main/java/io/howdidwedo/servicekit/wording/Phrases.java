package io.howdidwedo.servicekit.wording;

import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.check.Sentence;
import io.howdidwedo.servicekit.problem.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// What a feature's pages say to staff, by what it means. The sentences are in the files
/// `words.properties` (English), `words_de.properties` and so on of the feature's package; what a
/// language lacks is said in English.
public final class Phrases {
    /// The languages staff pages are written in, as BCP 47 tags.
    public static final List<String> LANGUAGES = List.of("en", "de", "pt", "es");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ClassValue<Phrases> BESIDE =
            new ClassValue<>() {
                @Override
                protected Phrases computeValue(Class<?> teller) {
                    return new Phrases(teller, new ConcurrentHashMap<>(), null);
                }
            };

    private final Class<?> teller;
    private final Map<Locale, ResourceBundle> bundles;
    private final @Nullable Locale language;

    private Phrases(
            Class<?> teller, Map<Locale, ResourceBundle> bundles, @Nullable Locale language) {
        this.teller = teller;
        this.bundles = bundles;
        this.language = language;
    }

    /// Those beside a class, each said in the language of who reads the page that is being made.
    public static Phrases of(Class<?> teller) {
        return BESIDE.get(teller);
    }

    /// The language of who reads the page that is being made; English where nobody known does.
    public static Locale reader() {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        Locale locale = reader == null ? null : reader.getLocale();
        return locale == null ? Locale.ENGLISH : locale;
    }

    /// Makes something of which all is said in this language: a page for somebody whose request is
    /// not served by a servlet, or a mail from a template.
    public static <T> T speaking(Locale language, Supplier<T> making) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return making.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /// The same making, in the language of who reads now, on whichever thread it is done.
    public static <T> Supplier<T> carried(Supplier<T> making) {
        Locale reader = reader();
        return () -> speaking(reader, making);
    }

    /// The same, said in this language whoever reads: for mails and what else is written for
    /// somebody who is not asking just now.
    public Phrases in(Locale other) {
        return new Phrases(teller, bundles, other);
    }

    /// Whether there is something to say of this.
    public boolean knows(String meaning) {
        return bundle(Locale.ENGLISH).containsKey(meaning);
    }

    /// A sentence with its places filled; numbers are written as the language does.
    public String say(String meaning, Object... places) {
        Locale locale = language == null ? reader() : language;
        try {
            String sentence = bundle(locale).getString(meaning);
            return places.length == 0
                    ? sentence
                    : Sentence.of(sentence, locale, Isolated.each(false, places));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No phrase for " + meaning, e);
        }
    }

    /// The sentence for a refusal: in English for programs, in the reader's language for people.
    /// Numbers that are not to be grouped go in as texts.
    public Told told(String meaning, Object... places) {
        return new Told() {
            @Override
            public String english() {
                return Sentence.of(
                        bundle(Locale.ENGLISH).getString(meaning),
                        Locale.ENGLISH,
                        Arrays.stream(places).map(Phrases::english).toArray());
            }

            @Override
            public String said() {
                return say(meaning, Arrays.stream(places).map(Phrases::read).toArray());
            }
        };
    }

    private static Object english(Object place) {
        return place instanceof Told told ? told.english() : place;
    }

    private static Object read(Object place) {
        return place instanceof Told told ? told.said() : place;
    }

    /// So many of these, as in "1 answer" and "2,040 answers".
    ///
    /// @param thing told by `one.` and `many.` before it
    public String counted(long number, String thing) {
        return say((number == 1 ? "one." : "many.") + thing, number);
    }

    private ResourceBundle bundle(Locale locale) {
        return bundles.computeIfAbsent(
                locale,
                in ->
                        ResourceBundle.getBundle(
                                teller.getPackageName() + ".words",
                                in,
                                teller.getClassLoader(),
                                NO_FALLBACK));
    }
}
