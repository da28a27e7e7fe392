package io.howdidwedo.servicekit.check;

import io.howdidwedo.servicekit.problem.Told;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// What may be wrong with a value anywhere, by what it means in the `words` of this package.
final class CommonProblem implements Told {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String meaning;
    private final Object[] places;

    CommonProblem(String meaning, Object... places) {
        this.meaning = meaning;
        this.places = places.clone();
    }

    @Override
    public String english() {
        return in(Locale.ROOT, Locale.ENGLISH);
    }

    @Override
    public String said() {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        Locale locale = reader == null ? null : reader.getLocale();
        return locale == null ? english() : in(locale, locale);
    }

    private String in(Locale words, Locale numbers) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        CommonProblem.class.getPackageName() + ".words", words, NO_FALLBACK);
        return Sentence.of(bundle.getString(meaning), numbers, places);
    }
}
