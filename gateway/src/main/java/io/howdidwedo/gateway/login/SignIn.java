package io.howdidwedo.gateway.login;

import io.howdidwedo.gateway.account.Account;
import java.time.Duration;

/// What became of an attempt to log in.
public sealed interface SignIn {
    record Welcome(Account account) implements SignIn {}

    /// User and password do not belong together, or the account is switched off; which of them is
    /// not told.
    record Refused() implements SignIn {}

    record TooManyAttempts(Duration waiting) implements SignIn {}
}
