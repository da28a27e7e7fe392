package io.howdidwedo.gateway.login;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.warning.Warning;
import io.howdidwedo.gateway.warning.Warnings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks user and password; only failed attempts count.
///
/// They count against the account and the address. In a browser the user has logged in with before
/// they count against that browser alone: strangers who guess at a password must not be able to
/// shut its owner out.
public final class SigningIn {
    /// How long a browser is known again after the last login with it.
    public static final Duration REMEMBERED = Duration.ofDays(180);

    private static final int LONGEST_PASSWORD = 1_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownBrowsers browsers;
    private final RateLimit attemptsPerAccount;
    private final RateLimit attemptsPerAddress;
    private final Warnings warnings;
    private final Clock clock;

    public SigningIn(
            Accounts accounts,
            Passwords passwords,
            KnownBrowsers browsers,
            RateLimit attemptsPerAccount,
            RateLimit attemptsPerAddress,
            Warnings warnings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.browsers = browsers;
        this.attemptsPerAccount = attemptsPerAccount;
        this.attemptsPerAddress = attemptsPerAddress;
        this.warnings = warnings;
        this.clock = clock;
    }

    /// Tries it. Takes the same time whether the user exists or not.
    ///
    /// @param browser what it shows to be known again; null when it shows nothing
    public SignIn signIn(
            String typedUser, String password, String address, @Nullable BrowserToken browser) {
        String user = user(typedUser);
        List<Count> counts = counts(user, address, browser);
        for (Count count : counts) {
            Optional<Duration> wait = count.take();
            if (wait.isPresent()) {
                return new SignIn.TooManyAttempts(wait.get(), count.limit() == attemptsPerAccount);
            }
        }
        Optional<Account> account = check(user, password);
        if (account.isEmpty()) {
            return new SignIn.Refused();
        }
        counts.forEach(Count::giveBack);
        return new SignIn.Welcome(account.get());
    }

    /// Knows their browser again from now on.
    public void remember(BrowserToken browser, String user) {
        browsers.remember(browser.fingerprint(), user, clock.instant().plus(REMEMBERED));
    }

    /// Tells the owner of the account, if there is one, that logins with their name fail.
    ///
    /// @param address where they come from
    public void warn(String typedUser, String address) {
        accounts.find(user(typedUser))
                .filter(Account::active)
                .filter(Account::hasPassword)
                .ifPresent(account -> warnings.tell(account, new Warning.ManyFailures(address)));
    }

    private static String user(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private List<Count> counts(String user, String address, @Nullable BrowserToken browser) {
        if (browser != null && browsers.knows(browser.fingerprint(), user, clock.instant())) {
            return List.of(new Count(attemptsPerAccount, user + " with " + browser.fingerprint()));
        }
        return List.of(new Count(attemptsPerAddress, address), new Count(attemptsPerAccount, user));
    }

    private record Count(RateLimit limit, String key) {
        Optional<Duration> take() {
            return limit.take(key);
        }

        void giveBack() {
            limit.giveBack(key);
        }
    }

    private Optional<Account> check(String user, String password) {
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.find(user).filter(Account::hasPassword);
        if (account.isEmpty()) {
            String _ = passwords.hash(password);
            return account;
        }
        boolean right = passwords.matches(password, account.get().passwordHash());
        return account.filter(each -> right && each.active());
    }

    /// What became of an attempt to log in.
    public sealed interface SignIn {
        record Welcome(Account account) implements SignIn {}

        /// User and password do not belong together, or the account is switched off; which of
        /// them is not told.
        record Refused() implements SignIn {}

        /// It failed too often.
        ///
        /// @param ofAccount whether with this account, from wherever
        record TooManyAttempts(Duration waiting, boolean ofAccount) implements SignIn {}
    }
}
