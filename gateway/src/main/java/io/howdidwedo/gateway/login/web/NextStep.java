package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.account.Account;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What a login with a password still needs.
public interface NextStep {
    /// Where somebody goes on whose password was right; empty when they are in. May ask the
    /// database.
    ///
    /// @param next where they wanted to go
    Optional<OnTheWay> after(Account account, String next, ServerHttpRequest request);

    /// On the way in.
    ///
    /// @param proof that the password was right, for the browser to keep
    record OnTheWay(URI place, ResponseCookie proof) {}
}
