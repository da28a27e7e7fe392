package io.howdidwedo.gateway.mailedlink.web;

import io.howdidwedo.gateway.account.PasswordRule;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.login.web.FormToken;
import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.mailedlink.ComingIn;
import io.howdidwedo.gateway.mailedlink.ForgettingPassword;
import io.howdidwedo.gateway.mailedlink.MailedLink;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The pages behind mailed links, and the one where a link for a new password is asked for.
final class LinkPages {
    private static final int LONGEST_NAME = 100;
    private static final Phrases WORDS = Phrases.of(LinkPages.class);

    private final ComingIn comingIn;
    private final ForgettingPassword forgetting;
    private final Pages pages;
    private final PlainPages plain;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    LinkPages(
            ComingIn comingIn,
            ForgettingPassword forgetting,
            Pages pages,
            PlainPages plain,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.comingIn = comingIn;
        this.forgetting = forgetting;
        this.pages = pages;
        this.plain = plain;
        this.blocking = blocking;
        this.chance = chance;
    }

    /// `GET /login/link/{token}`
    Mono<ServerResponse> open(ServerRequest request) {
        return found(request)
                .flatMap(
                        link ->
                                link.map(good -> form(request, HttpStatus.OK, good, "", ""))
                                        .orElseGet(() -> said(request, HttpStatus.GONE, "over")));
    }

    /// `POST /login/link/{token}`
    Mono<ServerResponse> use(ServerRequest request) {
        return request.formData()
                .flatMap(
                        form ->
                                found(request)
                                        .flatMap(
                                                link ->
                                                        link.map(good -> use(request, form, good))
                                                                .orElseGet(
                                                                        () ->
                                                                                said(
                                                                                        request,
                                                                                        HttpStatus
                                                                                                .GONE,
                                                                                        "over"))));
    }

    private Mono<ServerResponse> use(
            ServerRequest request, MultiValueMap<String, String> form, MailedLink link) {
        String name = WrittenText.of(text(form, "name"));
        String password = text(form, "password");
        if (isStale(request, form)) {
            return form(
                    request, HttpStatus.FORBIDDEN, link, name, words(request).say("link.stale"));
        }
        String problem =
                Phrases.speaking(
                        BrowserLanguage.of(http(request)),
                        () -> problem(link, name, password, words(request)));
        if (!problem.isEmpty()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, link, name, problem);
        }
        return blocking.call(() -> comingIn.comeIn(token(request), name, password))
                .flatMap(
                        in ->
                                in
                                        ? said(request, HttpStatus.OK, "ready")
                                        : said(request, HttpStatus.GONE, "over"));
    }

    private static String problem(MailedLink link, String name, String password, Phrases words) {
        if (link.purpose() == Purpose.INVITATION
                && (name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.chars().anyMatch(Character::isISOControl))) {
            return words.say("link.name.wrong", LONGEST_NAME);
        }
        String problem = PasswordRule.problem(password);
        return problem.isEmpty() ? "" : words.say("link.password.wrong", problem);
    }

    /// `GET /login/forgotten`
    Mono<ServerResponse> ask(ServerRequest request) {
        return askForm(request, HttpStatus.OK, "");
    }

    /// `POST /login/forgotten`
    Mono<ServerResponse> asked(ServerRequest request) {
        return request.formData()
                .flatMap(
                        form ->
                                isStale(request, form)
                                        ? askForm(
                                                request,
                                                HttpStatus.FORBIDDEN,
                                                words(request).say("link.stale"))
                                        : asked(request, text(form, "username")));
    }

    /// Whoever asks is answered at once and alike: how long it takes tells nobody who has an
    /// account.
    private Mono<ServerResponse> asked(ServerRequest request, String user) {
        String network = ClientAddress.keyOf(http(request).getRemoteAddress());
        if (forgetting.wait(network).isPresent()) {
            return askForm(
                    request, HttpStatus.TOO_MANY_REQUESTS, words(request).say("forgotten.often"));
        }
        blocking.run(() -> forgetting.ask(user)).subscribe();
        return said(request, HttpStatus.OK, "on-its-way");
    }

    private Mono<ServerResponse> askForm(ServerRequest request, HttpStatus status, String message) {
        FormToken token = formToken(request);
        return ServerResponse.status(status)
                .contentType(html())
                .cookie(token.cookie(http(request)))
                .bodyValue(
                        pages.render(
                                BrowserLanguage.of(http(request)),
                                "mailedlink/web/ask.jte",
                                new AskPage(token.value(), message)));
    }

    private Mono<ServerResponse> form(
            ServerRequest request,
            HttpStatus status,
            MailedLink link,
            String name,
            String message) {
        FormToken token = formToken(request);
        LinkPage page =
                new LinkPage(
                        token.value(),
                        request.path(),
                        link.user(),
                        link.purpose() == Purpose.INVITATION,
                        name,
                        message,
                        Phrases.speaking(BrowserLanguage.of(http(request)), PasswordRule::inWords));
        return ServerResponse.status(status)
                .contentType(html())
                .cookie(token.cookie(http(request)))
                .bodyValue(
                        pages.render(
                                BrowserLanguage.of(http(request)),
                                "mailedlink/web/link.jte",
                                page));
    }

    /// @param what came of it, as the words call it
    private Mono<ServerResponse> said(ServerRequest request, HttpStatus status, String what) {
        Phrases words = words(request);
        return plain.told(
                status,
                BrowserLanguage.of(http(request)),
                words.say(what + ".title"),
                words.say(what + ".text"),
                "/login",
                words.say(what.equals("on-its-way") ? "link.back" : what + ".press"));
    }

    private static Phrases words(ServerRequest request) {
        return WORDS.in(BrowserLanguage.of(http(request)));
    }

    private Mono<Optional<MailedLink>> found(ServerRequest request) {
        return blocking.call(() -> comingIn.look(token(request)));
    }

    private FormToken formToken(ServerRequest request) {
        FormToken known = FormToken.in(http(request));
        return known == null ? FormToken.draw(chance) : known;
    }

    private static boolean isStale(ServerRequest request, MultiValueMap<String, String> form) {
        FormToken token = FormToken.in(http(request));
        return token == null || !token.agreesWith(form.getFirst("_csrf"));
    }

    private static LinkToken token(ServerRequest request) {
        return new LinkToken(request.pathVariable("token"));
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }

    private static MediaType html() {
        return MediaType.parseMediaType("text/html;charset=UTF-8");
    }
}
