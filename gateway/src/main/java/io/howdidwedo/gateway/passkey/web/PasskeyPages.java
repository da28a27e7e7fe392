package io.howdidwedo.gateway.passkey.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.login.web.FormToken;
import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Lets people in by a passkey. Who it is their device says; no name is typed.
final class PasskeyPages {
    private static final Phrases WORDS = Phrases.of(PasskeyPages.class);

    private final UsingPasskeys passkeys;
    private final Admitting admitting;
    private final PlainPages pages;
    private final RateLimit perAddress;
    private final BlockingWork blocking;

    /// @param perAddress how often one network may ask
    PasskeyPages(
            UsingPasskeys passkeys,
            Admitting admitting,
            PlainPages pages,
            RateLimit perAddress,
            BlockingWork blocking) {
        this.passkeys = passkeys;
        this.admitting = admitting;
        this.pages = pages;
        this.perAddress = perAddress;
        this.blocking = blocking;
    }

    /// `POST /login/passkey/options`
    Mono<ServerResponse> ask(ServerRequest request) {
        return request.formData()
                .flatMap(
                        form -> {
                            if (!isOurs(request, form)) {
                                return ServerResponse.status(HttpStatus.FORBIDDEN).build();
                            }
                            String address = ClientAddress.keyOf(http(request).getRemoteAddress());
                            return perAddress.take(address).isPresent()
                                    ? ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS).build()
                                    : blocking.call(passkeys::askToShow)
                                            .flatMap(PasskeyPages::options);
                        });
    }

    static Mono<ServerResponse> options(String options) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(options);
    }

    /// `POST /login/passkey`
    Mono<ServerResponse> take(ServerRequest request) {
        return request.formData()
                .flatMap(
                        form ->
                                isOurs(request, form)
                                        ? take(request, form)
                                        : told(request, HttpStatus.FORBIDDEN));
    }

    private Mono<ServerResponse> take(ServerRequest request, MultiValueMap<String, String> form) {
        return blocking.call(() -> passkeys.comeIn(text(form, "answer")))
                .flatMap(
                        account ->
                                account.map(each -> admit(request, each, text(form, "next")))
                                        .orElseGet(() -> told(request, HttpStatus.UNAUTHORIZED)));
    }

    private Mono<ServerResponse> admit(ServerRequest request, Account account, String next) {
        return admitting.admitKnown(request, account, next);
    }

    private Mono<ServerResponse> told(ServerRequest request, HttpStatus status) {
        Locale language = BrowserLanguage.of(http(request));
        Phrases words = WORDS.in(language);
        return pages.told(
                status,
                language,
                words.say("unknown.title"),
                words.say("unknown.text"),
                "/login",
                words.say("unknown.press"));
    }

    private static boolean isOurs(ServerRequest request, MultiValueMap<String, String> form) {
        FormToken token = FormToken.in(http(request));
        return token != null && token.agreesWith(form.getFirst("_csrf"));
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }
}
