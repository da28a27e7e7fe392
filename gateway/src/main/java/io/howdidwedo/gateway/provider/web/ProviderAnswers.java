package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Says what came of a login at the provider, and what would help.
final class ProviderAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderAnswers.class);
    private static final Phrases WORDS = Phrases.of(ProviderAnswers.class);

    private final Provider provider;
    private final PlainPages pages;

    ProviderAnswers(Provider provider, PlainPages pages) {
        this.provider = provider;
        this.pages = pages;
    }

    /// What went wrong between us and the provider.
    Mono<ServerResponse> failed(ServerRequest request, ProviderFailure failure) {
        LOG.warn("Nobody came in by the provider of logins: {}", failure.getMessage());
        return switch (failure) {
            case ProviderFailure.Away _ -> told(request, HttpStatus.SERVICE_UNAVAILABLE, "away");
            case ProviderFailure.Declined _ -> told(request, HttpStatus.FORBIDDEN, "declined");
            case ProviderFailure.NotGenuine _ ->
                    told(request, HttpStatus.BAD_REQUEST, "not-genuine");
        };
    }

    /// What the words say of this outcome: first the provider's name, then these.
    Mono<ServerResponse> told(
            ServerRequest request, HttpStatus status, String outcome, String... more) {
        Locale language = BrowserLanguage.of(request.exchange().getRequest());
        Phrases words = WORDS.in(language);
        Object[] named =
                Stream.concat(Stream.of(provider.name()), Stream.of(more))
                        .map(Isolated::of)
                        .toArray();
        return pages.told(
                status,
                language,
                words.say(outcome + ".title", named),
                words.say(outcome + ".text", named),
                "/login",
                words.say("press.login"));
    }

    /// On to the provider.
    Mono<ServerResponse> onward(Locale language, String door) {
        Phrases words = WORDS.in(language);
        return pages.onward(
                language,
                words.say("onward.title", provider.name()),
                words.say("onward.text", provider.name()),
                door,
                words.say("onward.press"));
    }

    /// Back to the page about one's own account.
    Mono<ServerResponse> toldAtAccount(Locale language, HttpStatus status, String outcome) {
        Phrases words = WORDS.in(language);
        return pages.told(
                status,
                language,
                words.say(outcome + ".title", provider.name()),
                words.say(outcome + ".text", provider.name()),
                "/account",
                words.say("press.account"));
    }
}
