package io.howdidwedo.gateway.login.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.login.BrowserToken;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.login.SigningIn.SignIn;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.gateway.web.Connections;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
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
    private final StayingLoggedIn sessions;
    private final Pages pages;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    LoginPages(
            SigningIn signingIn,
            StayingLoggedIn sessions,
            Pages pages,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.signingIn = signingIn;
        this.sessions = sessions;
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
            case SignIn.Welcome(Account account) -> {
                BrowserToken known = BrowserCookie.in(http(request));
                BrowserToken browser = known == null ? BrowserToken.draw(chance) : known;
                yield blocking.call(() -> open(request, account, browser))
                        .flatMap(
                                token ->
                                        welcome(
                                                request,
                                                token,
                                                browser,
                                                destination(form, account)));
            }
            case SignIn.Refused() ->
                    form(
                            request,
                            HttpStatus.UNAUTHORIZED,
                            form.next(),
                            form.user(),
                            say(request, "login.refused"));
            case SignIn.TooManyAttempts(Duration wait) -> wait(request, form, wait);
        };
    }

    private SessionToken open(ServerRequest request, Account account, BrowserToken browser) {
        signingIn.remember(browser, account.user());
        ServerHttpRequest http = http(request);
        return sessions.open(
                account.user(),
                ClientAddress.of(http.getRemoteAddress()),
                BrowserWords.of(http.getHeaders().getFirst(HttpHeaders.USER_AGENT)));
    }

    private static Mono<ServerResponse> welcome(
            ServerRequest request, SessionToken token, BrowserToken browser, String destination) {
        return ServerResponse.seeOther(URI.create(destination))
                .cookie(SessionCookie.with(token, Connections.isSecure(http(request))))
                .cookie(BrowserCookie.with(browser, http(request)))
                .build();
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
                        new LoginPage(token.value(), next, user, message));
        return ServerResponse.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cookie(token.cookie(http(request)))
                .bodyValue(page);
    }

    private static String say(ServerRequest request, String meaning) {
        return WORDS.in(BrowserLanguage.of(http(request))).say(meaning);
    }

    private static String destination(LoginForm form, Account account) {
        if (!form.next().isEmpty()) {
            return form.next();
        }
        Set<Role> roles = account.roles();
        if (roles.contains(Role.ADMIN)) {
            return "/getting-started/home";
        }
        if (roles.contains(Role.MANAGER)) {
            return "/dashboard";
        }
        return roles.contains(Role.AGENT) ? "/my-work" : "/";
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }
}
