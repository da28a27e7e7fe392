package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// Makes what is read in a language that the thread knows nothing of: a mail, or a page that
/// another thread counts.
public final class ReadIn {
    private ReadIn() {}

    /// What is made, in this language.
    public static <T> T language(Locale language, Supplier<T> making) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return making.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /// The same making, wherever it is done in the language of who reads the page now.
    static <T> Supplier<T> carried(Supplier<T> making) {
        Locale reader = Phrases.reader();
        return () -> language(reader, making);
    }
}
