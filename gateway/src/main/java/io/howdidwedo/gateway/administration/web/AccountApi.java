package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.administration.AccountWish;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.web.BlockingWork;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/api/accounts`
final class AccountApi {
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final BlockingWork blocking;

    AccountApi(Accounts accounts, KeepingAccounts keeping, BlockingWork blocking) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.blocking = blocking;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        String after = request.queryParam("after").orElse("");
        return blocking.call(() -> accounts.after(after, Listing.MOST + 1))
                .map(rows -> Listing.of(rows, AccountView::of, Account::user))
                .flatMap(ServerResponse.ok()::bodyValue);
    }

    Mono<ServerResponse> get(ServerRequest request) {
        String user = request.pathVariable("user");
        return blocking.call(() -> accounts.find(user).orElseThrow(AccountApi::noSuchAccount))
                .map(AccountView::of)
                .flatMap(ServerResponse.ok()::bodyValue);
    }

    Mono<ServerResponse> put(ServerRequest request) {
        String user = request.pathVariable("user");
        Caller by = Passage.caller(request.exchange());
        return request.bodyToMono(AccountWish.class)
                .switchIfEmpty(Mono.error(AdministrationConfiguration::withoutBody))
                .flatMap(
                        wish ->
                                blocking.call(
                                        () ->
                                                keeping.put(
                                                        user,
                                                        wish,
                                                        AdministrationConfiguration.who(by))))
                .map(AccountView::of)
                .flatMap(ServerResponse.ok()::bodyValue);
    }

    private static ResponseStatusException noSuchAccount() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
