package io.howdidwedo.gateway.passkey.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.check.WrittenText;
import java.net.URI;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/account/passkeys`: adds and takes out passkeys of one's own account, which stand on its page.
final class MyPasskeys {
    private static final int LONGEST_NAME = 60;

    private final UsingPasskeys passkeys;
    private final Accounts accounts;
    private final BlockingWork blocking;

    MyPasskeys(UsingPasskeys passkeys, Accounts accounts, BlockingWork blocking) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.blocking = blocking;
    }

    /// `POST /account/passkeys/options`
    Mono<ServerResponse> ask(ServerRequest request) {
        return doing(request, (account, _) -> passkeys.askToMake(account))
                .flatMap(PasskeyPages::options);
    }

    /// `POST /account/passkeys`
    Mono<ServerResponse> make(ServerRequest request) {
        return doing(
                        request,
                        (account, form) ->
                                passkeys.make(account, name(form), form.text("answer"))
                                        ? "passkey"
                                        : "passkey-wrong")
                .flatMap(MyPasskeys::seeAccount);
    }

    /// What it is called when nothing is typed is as good as any.
    private static String name(SentForm form) {
        String typed = WrittenText.of(form.text("name")).replaceAll("\\p{Cntrl}", " ").strip();
        String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
        return name.isEmpty() ? "Passkey" : name;
    }

    /// `POST /account/passkeys/{id}/end`
    Mono<ServerResponse> remove(ServerRequest request) {
        String id = request.pathVariable("id");
        return doing(
                        request,
                        (account, _) -> {
                            if (!passkeys.remove(account, id)) {
                                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                            }
                            return "passkey-out";
                        })
                .flatMap(MyPasskeys::seeAccount);
    }

    private Mono<String> doing(ServerRequest request, BiFunction<Account, SentForm, String> deed) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form ->
                                blocking.call(
                                        reader.reading(() -> deed.apply(account(reader), form))));
    }

    /// Keys have no account, and whom the provider sends it may keep out.
    private Account account(Reader reader) {
        return accounts.find(reader.caller().isInSession() ? reader.caller().subject() : "")
                .filter(Account::hasPassword)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Mono<ServerResponse> seeAccount(String said) {
        return ServerResponse.seeOther(URI.create("/account?said=" + said)).build();
    }
}
