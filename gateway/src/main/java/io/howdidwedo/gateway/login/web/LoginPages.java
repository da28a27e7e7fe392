package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.login.BrowserToken;
import io.howdidwedo.gateway.login.OtherWay;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.login.SigningIn.SignIn;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Shows the login form and takes it.
final class LoginPages {
    private static final Phrases WORDS = Phrases.of(LoginPages.class);

    private final SigningIn signingIn;
    private final Admitting admitting;
    private final NextStep nextStep;
    private final List<OtherWay> others;
    private final Pages pages;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    LoginPages(
            SigningIn signingIn,
            Admitting admitting,
            NextStep nextStep,
            List<OtherWay> others,
            Pages pages,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.signingIn = signingIn;
        this.admitting = admitting;
        this.nextStep = nextStep;
        this.others = others.stream().filter(OtherWay::isOpen).toList();
        this.pages = pages;
        this.blocking = blocking;
        this.chance = chance;
    }

    /// `GET /login`
    Mono<ServerResponse> show(ServerRequest request) {
        String next = SafeReturn.to(request.queryParam("next").orElse(null));
        return form(request, HttpStatus.OK, next, "", "");
    }

    /// `POST /login`
    Mono<ServerResponse> take(ServerRequest request) {
        return request.formData().map(LoginForm::of).flatMap(form -> take(request, form));
    }

    private Mono<ServerResponse> take(ServerRequest request, LoginForm form) {
        FormToken token = FormToken.in(http(request));
        if (token == null || !token.agreesWith(form.token())) {
            return form(
                    request,
                    HttpStatus.FORBIDDEN,
                    form.next(),
                    form.user(),
                    say(request, "login.stale"));
        }
        String address = ClientAddress.keyOf(http(request).getRemoteAddress());
        BrowserToken browser = BrowserCookie.in(http(request));
        return blocking.call(() -> signingIn.signIn(form.user(), form.password(), address, browser))
                .flatMap(outcome -> answer(request, form, outcome));
    }

    private Mono<ServerResponse> answer(ServerRequest request, LoginForm form, SignIn outcome) {
        return switch (outcome) {
            case SignIn.Welcome(Account account) -> welcome(request, form, account);
            case SignIn.Refused() ->
                    form(
                            request,
                            HttpStatus.UNAUTHORIZED,
                            form.next(),
                            form.user(),
                            say(request, "login.refused"));
            case SignIn.TooManyAttempts(Duration wait, boolean ofAccount) -> {
                if (ofAccount) {
                    String address = ClientAddress.of(http(request).getRemoteAddress());
                    blocking.run(() -> signingIn.warn(form.user(), address)).subscribe();
                }
                yield wait(request, form, wait);
            }
        };
    }

    private Mono<ServerResponse> welcome(ServerRequest request, LoginForm form, Account account) {
        return blocking.call(() -> nextStep.after(account, form.next(), http(request)))
                .flatMap(
                        more ->
                                more.map(LoginPages::sendOn)
                                        .orElseGet(
                                                () ->
                                                        admitting.admitKnown(
                                                                request, account, form.next())));
    }

    private static Mono<ServerResponse> sendOn(NextStep.OnTheWay way) {
        return ServerResponse.seeOther(way.place()).cookie(way.proof()).build();
    }

    private Mono<ServerResponse> wait(ServerRequest request, LoginForm form, Duration wait) {
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        Phrases words = WORDS.in(BrowserLanguage.of(http(request)));
        String message =
                minutes == 1 ? words.say("login.wait.one") : words.say("login.wait.many", minutes);
        request.exchange()
                .getResponse()
                .getHeaders()
                .set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        return form(request, HttpStatus.TOO_MANY_REQUESTS, form.next(), form.user(), message);
    }

    private Mono<ServerResponse> form(
            ServerRequest request, HttpStatus status, String next, String user, String message) {
        FormToken known = FormToken.in(http(request));
        FormToken token = known == null ? FormToken.draw(chance) : known;
        byte[] page =
                pages.render(
                        BrowserLanguage.of(http(request)),
                        "login/web/login.jte",
                        new LoginPage(token.value(), next, user, message, ways(next)));
        return ServerResponse.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cookie(token.cookie(http(request)))
                .bodyValue(page);
    }

    private List<LoginPage.Way> ways(String next) {
        String goingOn =
                next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return others.stream()
                .map(way -> new LoginPage.Way(way.name(), way.path() + goingOn))
                .toList();
    }

    private static String say(ServerRequest request, String meaning) {
        return WORDS.in(BrowserLanguage.of(http(request))).say(meaning);
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }
}
