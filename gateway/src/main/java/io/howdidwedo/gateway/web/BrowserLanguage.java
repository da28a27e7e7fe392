package io.howdidwedo.gateway.web;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The language of somebody who has not logged in: what their browser asks for, as far as pages are
/// written in it.
public final class BrowserLanguage {
    private static final List<Locale> SPOKEN =
            Phrases.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

    /// What is told at customers' doors is written in more.
    private static final List<Locale> CUSTOMERS =
            Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh")
                    .map(Locale::forLanguageTag)
                    .toList();

    private BrowserLanguage() {}

    /// The best one; English when none is, or when what is asked for cannot be read.
    public static Locale of(ServerHttpRequest request) {
        return of(request, SPOKEN);
    }

    /// The same for somebody who comes by a customer's link.
    static Locale ofCustomer(ServerHttpRequest request) {
        return of(request, CUSTOMERS);
    }

    private static Locale of(ServerHttpRequest request, List<Locale> spoken) {
        String asked = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), spoken);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
