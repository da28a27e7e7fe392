package io.howdidwedo.gateway.secondstep.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.login.web.FormToken;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.secondstep.AskingForCode.Answer;
import io.howdidwedo.gateway.secondstep.AskingForCode.Need;
import io.howdidwedo.gateway.secondstep.PasswordProof;
import io.howdidwedo.gateway.secondstep.RecoveryCodes;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Asks for a code after the password, or has the phone set up first where everybody needs one.
final class CodePages {
    private static final Phrases WORDS = Phrases.of(CodePages.class);
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final AskingForCode asking;
    private final PasswordProof proof;
    private final Admitting admitting;
    private final Pages pages;
    private final PageSettings settings;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    CodePages(
            AskingForCode asking,
            PasswordProof proof,
            Admitting admitting,
            Pages pages,
            PageSettings settings,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.asking = asking;
        this.proof = proof;
        this.admitting = admitting;
        this.pages = pages;
        this.settings = settings;
        this.blocking = blocking;
        this.chance = chance;
    }

    /// `GET /login/second-step`
    Mono<ServerResponse> show(ServerRequest request) {
        String next = request.queryParam("next").orElse("");
        return blocking.call(() -> proven(request).filter(this::needsMore))
                .flatMap(
                        account ->
                                account.map(
                                                each ->
                                                        ask(
                                                                request,
                                                                HttpStatus.OK,
                                                                each,
                                                                next,
                                                                "",
                                                                null))
                                        .orElseGet(CodePages::fromTheBeginning));
    }

    /// `POST /login/second-step`
    Mono<ServerResponse> take(ServerRequest request) {
        return taking(request, (account, form) -> take(request, account, form));
    }

    private Mono<ServerResponse> take(
            ServerRequest request, Account account, MultiValueMap<String, String> form) {
        String next = text(form, "next");
        return blocking.call(() -> asking.answer(account, text(form, "code")))
                .flatMap(
                        answer ->
                                answer == Answer.RIGHT
                                        ? admit(request, account, next)
                                        : wrong(request, account, next, answer));
    }

    private Mono<ServerResponse> admit(ServerRequest request, Account account, String next) {
        request.exchange().getResponse().addCookie(ProofCookie.gone(http(request)));
        return admitting.admitKnown(request, account, next);
    }

    private Mono<ServerResponse> wrong(
            ServerRequest request, Account account, String next, Answer answer) {
        return answer == Answer.TOO_OFTEN
                ? ask(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        account,
                        next,
                        words(request).say("code.too-often"),
                        null)
                : ask(
                        request,
                        HttpStatus.UNAUTHORIZED,
                        account,
                        next,
                        words(request).say("code.wrong"),
                        null);
    }

    /// `POST /login/second-step/set-up`
    Mono<ServerResponse> setUp(ServerRequest request) {
        return taking(request, (account, form) -> setUp(request, account, form));
    }

    private Mono<ServerResponse> setUp(
            ServerRequest request, Account account, MultiValueMap<String, String> form) {
        Secret secret = new Secret(text(form, "secret"));
        String next = text(form, "next");
        return blocking.call(() -> asking.setUp(account, secret, text(form, "code")))
                .flatMap(
                        codes ->
                                codes.map(made -> admit(request, account, next, made))
                                        .orElseGet(
                                                () ->
                                                        ask(
                                                                request,
                                                                HttpStatus.UNPROCESSABLE_CONTENT,
                                                                account,
                                                                next,
                                                                words(request).say("set-up.wrong"),
                                                                secret)));
    }

    private Mono<ServerResponse> admit(
            ServerRequest request, Account account, String next, RecoveryCodes codes) {
        request.exchange().getResponse().addCookie(ProofCookie.gone(http(request)));
        return admitting
                .open(request, account, next, null)
                .flatMap(
                        place ->
                                page(
                                        request,
                                        HttpStatus.OK,
                                        "secondstep/web/kept.jte",
                                        new KeptCodesPage(codes.codes(), place.toString())));
    }

    private Mono<ServerResponse> taking(
            ServerRequest request,
            BiFunction<Account, MultiValueMap<String, String>, Mono<ServerResponse>> deed) {
        return request.formData()
                .flatMap(
                        form ->
                                blocking.call(() -> proven(request).filter(this::needsMore))
                                        .flatMap(
                                                account ->
                                                        account.filter(_ -> isOurs(request, form))
                                                                .map(each -> deed.apply(each, form))
                                                                .orElseGet(
                                                                        CodePages
                                                                                ::fromTheBeginning)));
    }

    private static boolean isOurs(ServerRequest request, MultiValueMap<String, String> form) {
        FormToken token = FormToken.in(http(request));
        return token != null && token.agreesWith(form.getFirst("_csrf"));
    }

    private Optional<Account> proven(ServerRequest request) {
        return ProofCookie.in(http(request)).flatMap(proof::read);
    }

    private boolean needsMore(Account account) {
        return asking.need(account) != Need.NOTHING;
    }

    /// The password is no longer proven: it is asked for again.
    private static Mono<ServerResponse> fromTheBeginning() {
        return ServerResponse.seeOther(URI.create("/login")).build();
    }

    /// @param secret that was offered before; null to draw one where one is needed
    private Mono<ServerResponse> ask(
            ServerRequest request,
            HttpStatus status,
            Account account,
            String next,
            String message,
            @Nullable Secret secret) {
        FormToken known = FormToken.in(http(request));
        FormToken token = known == null ? FormToken.draw(chance) : known;
        request.exchange().getResponse().addCookie(token.cookie(http(request)));
        return blocking.call(() -> offer(account, secret))
                .flatMap(
                        offer ->
                                page(
                                        request,
                                        status,
                                        offer.isPresent()
                                                ? "secondstep/web/set-up.jte"
                                                : "secondstep/web/code.jte",
                                        new CodePage(
                                                token.value(), next, message, offer.orElse(null))));
    }

    private Optional<PhoneOffer> offer(Account account, @Nullable Secret before) {
        if (asking.need(account) != Need.SET_UP) {
            return Optional.empty();
        }
        Secret secret = before == null ? asking.draw() : before;
        String address = asking.address(secret, settings.organisation(), account);
        return Optional.of(PhoneOffer.of(secret, address));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, String template, Record page) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .bodyValue(pages.render(BrowserLanguage.of(http(request)), template, page));
    }

    private static Phrases words(ServerRequest request) {
        return WORDS.in(BrowserLanguage.of(http(request)));
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }
}
