package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.administration.AccountWish;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.web.BlockingWork;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// `/api/accounts`
@RestController
final class AccountApi {
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final BlockingWork blocking;

    AccountApi(Accounts accounts, KeepingAccounts keeping, BlockingWork blocking) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.blocking = blocking;
    }

    /// The accounts of staff by their names for signing in, a hundred at a time.
    ///
    /// @param after the name the page before ended with: what its `next` says
    @GetMapping("/api/accounts")
    Mono<Listing<AccountView>> list(@RequestParam(defaultValue = "") String after) {
        return blocking.call(() -> accounts.after(after, Listing.MOST + 1))
                .map(rows -> Listing.of(rows, AccountView::of, Account::user));
    }

    /// One account.
    ///
    /// @param user the name it signs in with
    @GetMapping("/api/accounts/{user}")
    Mono<AccountView> get(@PathVariable String user) {
        return blocking.call(() -> accounts.find(user).orElseThrow(AccountApi::noSuchAccount))
                .map(AccountView::of);
    }

    /// Makes an account, or changes what is stated of one. Its sessions end when its password,
    /// roles or teams change or it is switched off.
    ///
    /// @param user the name it signs in with
    @PutMapping("/api/accounts/{user}")
    Mono<AccountView> put(
            @PathVariable String user,
            @RequestBody Mono<AccountWish> wish,
            ServerWebExchange exchange) {
        Who by = Changing.who(exchange);
        return wish.flatMap(wanted -> blocking.call(() -> keeping.put(user, wanted, by)))
                .map(AccountView::of)
                .onErrorMap(Changing::refused);
    }

    private static ResponseStatusException noSuchAccount() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
