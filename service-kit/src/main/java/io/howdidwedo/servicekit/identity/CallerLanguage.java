package io.howdidwedo.servicekit.identity;

import io.howdidwedo.servicekit.wording.Phrases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;

/// Pages are in the language of the caller's account, whatever their browser would like:
/// {@link Phrases} say it. Customers' pages have their own.
final class CallerLanguage extends AbstractLocaleContextResolver {

    /// Found out once a request.
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new SimpleLocaleContext(Caller.now().map(Caller::locale).orElse(Locale.ENGLISH));
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable LocaleContext language) {
        throw new UnsupportedOperationException("The language is chosen at My account.");
    }
}
