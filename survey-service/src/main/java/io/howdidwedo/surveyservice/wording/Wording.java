package io.howdidwedo.surveyservice.wording;

import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.check.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words for one language; English stands in where a language lacks some.
public final class Wording {
    /// The languages customers are spoken to in, each as those call it who speak it.
    public static final Map<String, String> LANGUAGES = languages();

    private static final String BUNDLE = "io.howdidwedo.surveyservice.wording.messages";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle messages;

    private Wording(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("de", "Deutsch");
        languages.put("fr", "Français");
        languages.put("es", "Español");
        languages.put("it", "Italiano");
        languages.put("pt", "Português");
        languages.put("nl", "Nederlands");
        languages.put("pl", "Polski");
        languages.put("tr", "Türkçe");
        languages.put("ar", "العربية");
        languages.put("ja", "日本語");
        languages.put("zh", "中文");
        return Collections.unmodifiableMap(languages);
    }

    /// One of our texts in every language.
    public static Map<String, String> everywhere(String key) {
        return LANGUAGES.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> in(tag).say(key)));
    }

    /// The words for a BCP 47 language; English when none is known.
    public static Wording in(@Nullable String language) {
        return new Wording(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }

    /// The words for somebody of whom only their browser tells the languages they read.
    ///
    /// @param accepted as the header `Accept-Language` has them; null when it says nothing
    public static Wording asked(@Nullable String accepted) {
        try {
            return in(
                    accepted == null
                            ? null
                            : Locale.lookupTag(
                                    Locale.LanguageRange.parse(accepted), LANGUAGES.keySet()));
        } catch (IllegalArgumentException e) {
            return in(null);
        }
    }

    /// The language, as pages declare it.
    public String language() {
        return locale.toLanguageTag();
    }

    /// `rtl` or `ltr`.
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /// One of our texts with its places filled.
    public String say(String key, Object... places) {
        try {
            return Sentence.of(
                    messages.getString(key),
                    locale,
                    Isolated.each(direction().equals("rtl"), places));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No wording for " + key, e);
        }
    }

    /// The text in this language, its base language, English, or any.
    public String pick(Map<String, String> texts) {
        for (String tag : new String[] {language(), locale.getLanguage(), "en"}) {
            String text = texts.get(tag);
            if (text != null) {
                return text;
            }
        }
        return texts.isEmpty() ? "" : texts.values().iterator().next();
    }

    /// How a mail begins.
    public String greeting(@Nullable String name) {
        return name == null ? say("mail.greeting.unnamed") : say("mail.greeting", name);
    }

    /// A day and time of day as people of this language write them.
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /// A day as people of this language write it.
    public String day(Instant instant, ZoneId zone) {
        return day(instant, zone, FormatStyle.LONG);
    }

    /// A day as people of this language write it where there is little room.
    public String shortDay(Instant instant, ZoneId zone) {
        return day(instant, zone, FormatStyle.MEDIUM);
    }

    /// A day as people of this language write it.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    private String day(Instant instant, ZoneId zone, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }
}
