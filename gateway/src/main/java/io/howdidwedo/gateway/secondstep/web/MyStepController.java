package io.howdidwedo.gateway.secondstep.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.secondstep.RecoveryCodes;
import io.howdidwedo.gateway.secondstep.SecondStep;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/account/second-step`: what somebody decides about their second step.
final class MyStepController {
    private static final Phrases WORDS = Phrases.of(MyStepController.class);

    private final AskingForCode asking;
    private final Accounts accounts;
    private final PageSettings settings;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    MyStepController(
            AskingForCode asking,
            Accounts accounts,
            PageSettings settings,
            StaffFrame frame,
            BlockingWork blocking) {
        this.asking = asking;
        this.accounts = accounts;
        this.settings = settings;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /account/second-step`
    Mono<ServerResponse> show(ServerRequest request) {
        Reader reader = Reader.of(request);
        return blocking.call(reader.reading(() -> page(reader, account(reader), null, "")))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    /// `POST /account/second-step`
    Mono<ServerResponse> setUp(ServerRequest request) {
        return doing(
                request,
                (reader, form) -> {
                    Account account = account(reader);
                    Secret secret = new Secret(form.text("secret"));
                    Optional<RecoveryCodes> codes =
                            asking.setUp(account, secret, form.text("code"));
                    return codes.isPresent()
                            ? made(reader, account, codes.get())
                            : wrong(reader, account, secret, WORDS.say("set-up.wrong"));
                });
    }

    private Function<Reader, Mono<ServerResponse>> made(
            Reader reader, Account account, RecoveryCodes codes) {
        MyStepPage now = page(reader, account, null, "");
        MyStepPage page =
                new MyStepPage(
                        now.csrf(),
                        now.user(),
                        null,
                        now.since(),
                        now.left(),
                        codes.codes(),
                        now.required(),
                        "");
        return same -> answer(HttpStatus.OK, same, page);
    }

    /// `POST /account/second-step/off`
    Mono<ServerResponse> turnOff(ServerRequest request) {
        return doing(
                request,
                (reader, form) -> {
                    Account account = account(reader);
                    return switch (asking.turnOff(account, form.text("old"), form.text("code"))) {
                        case RIGHT -> _ -> seeAccount();
                        case WRONG -> wrong(reader, account, null, WORDS.say("off.wrong"));
                        case TOO_OFTEN -> wrong(reader, account, null, WORDS.say("code.too-often"));
                    };
                });
    }

    private Function<Reader, Mono<ServerResponse>> wrong(
            Reader reader, Account account, @Nullable Secret secret, String problem) {
        MyStepPage page = page(reader, account, secret, problem);
        return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
    }

    private interface Deed {
        Function<Reader, Mono<ServerResponse>> of(Reader reader, SentForm form);
    }

    private Mono<ServerResponse> doing(ServerRequest request, Deed deed) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(form -> blocking.call(reader.reading(() -> deed.of(reader, form))))
                .flatMap(answer -> answer.apply(reader));
    }

    /// @param secret that was offered before; null to draw one where one is needed
    private MyStepPage page(
            Reader reader, Account account, @Nullable Secret secret, String problem) {
        Optional<SecondStep> step = asking.of(account);
        return new MyStepPage(
                reader.csrf(),
                account.user(),
                step.isPresent() ? null : offer(account, secret),
                step.map(each -> reader.time(each.since())).orElse(""),
                step.map(each -> each.recovery().size()).orElse(0),
                List.of(),
                asking.isRequired(),
                problem);
    }

    private PhoneOffer offer(Account account, @Nullable Secret before) {
        Secret secret = before == null ? asking.draw() : before;
        return PhoneOffer.of(secret, asking.address(secret, settings.organisation(), account));
    }

    /// Only a password of ours has a second step.
    private Account account(Reader reader) {
        return accounts.find(reader.caller().isInSession() ? reader.caller().subject() : "")
                .filter(Account::hasPassword)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Mono<ServerResponse> seeAccount() {
        return ServerResponse.seeOther(URI.create("/account?said=second-step-off")).build();
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, MyStepPage page) {
        return frame.page(
                status,
                reader,
                null,
                WORDS.in(reader.language()).say("step.title"),
                "secondstep/web/my-step.jte",
                page);
    }
}
