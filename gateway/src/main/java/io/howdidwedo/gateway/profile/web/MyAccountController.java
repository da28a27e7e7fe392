package io.howdidwedo.gateway.profile.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.PasswordRule;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.profile.MyAccount;
import io.howdidwedo.gateway.profile.MyAccount.NewPassword;
import io.howdidwedo.gateway.profile.MyAccount.Wish;
import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.identity.Theme;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/account`: what everybody decides about their own account.
final class MyAccountController {
    private static final Phrases WORDS = Phrases.of(MyAccountController.class);
    private static final int LONGEST_NAME = 100;

    private final MyAccount mine;
    private final MyAccountPages pages;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    MyAccountController(
            MyAccount mine, MyAccountPages pages, StaffFrame frame, BlockingWork blocking) {
        this.mine = mine;
        this.pages = pages;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /account`
    Mono<ServerResponse> show(ServerRequest request) {
        Reader reader = Reader.of(request);
        String said = request.queryParam("said").orElse("");
        return blocking.call(
                        reader.reading(
                                () -> {
                                    Account account = account(reader);
                                    return pages.page(reader, account, session(request), said);
                                }))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    /// `POST /account`
    Mono<ServerResponse> change(ServerRequest request) {
        return doing(
                request,
                (account, form) -> {
                    Entered entered = form.entered();
                    Wish wish = wish(entered);
                    if (entered.isWrong()) {
                        MyAccountPage page =
                                pages.page(Reader.of(request), account, session(request), entered);
                        return reader -> answer(HttpStatus.UNPROCESSABLE_CONTENT, reader, page);
                    }
                    mine.change(account, wish);
                    return _ -> seeOther("saved");
                });
    }

    private static Wish wish(Entered entered) {
        String name = entered.text("name", LONGEST_NAME);
        String language = entered.choice("language", Regions.LANGUAGES, Function.identity());
        String zone = entered.value("zone");
        entered.check().require(Regions.isZone(zone), "zone", WORDS.say("zone.wrong"));
        Theme theme = Theme.of(entered.value("theme"));
        return new Wish(name, language, zone, theme);
    }

    /// `POST /account/password`
    Mono<ServerResponse> changePassword(ServerRequest request) {
        return doing(request, (account, form) -> changePassword(request, account, form));
    }

    private Function<Reader, Mono<ServerResponse>> changePassword(
            ServerRequest request, Account account, SentForm form) {
        String fresh = form.text("password");
        String problem = PasswordRule.problem(fresh);
        if (!problem.isEmpty()) {
            return wrong(request, account, "", problem);
        }
        NewPassword became =
                mine.changePassword(account, form.text("old"), fresh, session(request));
        return switch (became) {
            case SAVED -> _ -> seeOther("password");
            case WRONG -> wrong(request, account, WORDS.say("password.wrong"), "");
            case TOO_OFTEN -> wrong(request, account, WORDS.say("password.too-often"), "");
        };
    }

    private Function<Reader, Mono<ServerResponse>> wrong(
            ServerRequest request, Account account, String oldProblem, String freshProblem) {
        MyAccountPage page =
                pages.page(Reader.of(request), account, session(request), oldProblem, freshProblem);
        return reader -> answer(HttpStatus.UNPROCESSABLE_CONTENT, reader, page);
    }

    /// `POST /account/sessions/{mark}/end`
    Mono<ServerResponse> endSession(ServerRequest request) {
        return doing(
                request,
                (account, _) -> {
                    if (!mine.end(account, request.pathVariable("mark"))) {
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    }
                    return _ -> seeOther("ended");
                });
    }

    /// `POST /account/sessions/end-others`
    Mono<ServerResponse> endOthers(ServerRequest request) {
        return doing(
                request,
                (account, _) -> {
                    mine.endOthers(account, session(request));
                    return _ -> seeOther("others");
                });
    }

    /// What is done with somebody's account and what they sent, and how it is answered.
    private interface Deed {
        Function<Reader, Mono<ServerResponse>> of(Account account, SentForm form);
    }

    private Mono<ServerResponse> doing(ServerRequest request, Deed deed) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form -> blocking.call(reader.reading(() -> deed.of(account(reader), form))))
                .flatMap(answer -> answer.apply(reader));
    }

    /// Only who has logged in has an account: a key has none, whatever it may do.
    private Account account(Reader reader) {
        return mine.of(reader.caller().isInSession() ? reader.caller().subject() : "")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String session(ServerRequest request) {
        return SessionCookie.in(request.exchange().getRequest())
                .map(SessionToken::sessionId)
                .orElse("");
    }

    private static Mono<ServerResponse> seeOther(String said) {
        return ServerResponse.seeOther(URI.create("/account?said=" + said)).build();
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, MyAccountPage page) {
        return frame.page(
                status,
                reader,
                null,
                WORDS.in(reader.language()).say("account.title"),
                "profile/web/my-account.jte",
                page);
    }
}
