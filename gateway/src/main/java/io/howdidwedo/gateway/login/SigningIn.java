package io.howdidwedo.gateway.login;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.limit.RateLimit;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Checks user and password; only failed attempts count against the account and the address.
public final class SigningIn {
    private static final int LONGEST_PASSWORD = 1_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final RateLimit attemptsPerAccount;
    private final RateLimit attemptsPerAddress;

    public SigningIn(
            Accounts accounts,
            Passwords passwords,
            RateLimit attemptsPerAccount,
            RateLimit attemptsPerAddress) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attemptsPerAccount = attemptsPerAccount;
        this.attemptsPerAddress = attemptsPerAddress;
    }

    /// Tries it. Takes the same time whether the user exists or not.
    public SignIn signIn(String typedUser, String password, String address) {
        String user = typedUser.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> wait = attemptsPerAddress.take(address);
        if (wait.isEmpty()) {
            wait = attemptsPerAccount.take(user);
        }
        if (wait.isPresent()) {
            return new SignIn.TooManyAttempts(wait.get());
        }
        Optional<Account> account = check(user, password);
        if (account.isEmpty()) {
            return new SignIn.Refused();
        }
        attemptsPerAddress.giveBack(address);
        attemptsPerAccount.giveBack(user);
        return new SignIn.Welcome(account.get());
    }

    private Optional<Account> check(String user, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.find(user);
        if (account.isEmpty()) {
            String _ = passwords.hash(password);
            return account;
        }
        boolean right = passwords.matches(password, account.get().passwordHash());
        return account.filter(each -> right && each.active());
    }
}
