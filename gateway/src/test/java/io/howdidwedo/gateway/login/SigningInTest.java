package io.howdidwedo.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.login.SigningIn.SignIn;
import io.howdidwedo.gateway.warning.SentWarnings;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTest {
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T15:00:00Z"));
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SentWarnings warnings = new SentWarnings();
    private final SigningIn signingIn =
            new SigningIn(
                    accounts,
                    new PlainPasswords(),
                    new KnownBrowsersInMemory(),
                    new RateLimit(new Pace(3, PERIOD), clock),
                    new RateLimit(new Pace(5, PERIOD), clock),
                    warnings.warnings(clock),
                    clock);

    @BeforeEach
    void anaHasAnAccount() {
        accounts.add(account("ana", true));
    }

    @Test
    void welcomesTheRightPassword() {
        assertThat(signingIn.signIn(" Ana ", "secret", "here", null))
                .isEqualTo(new SignIn.Welcome(account("ana", true)));
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownUserAlike() {
        assertThat(signingIn.signIn("ana", "wrong", "here", null)).isEqualTo(new SignIn.Refused());
        assertThat(signingIn.signIn("nobody", "secret", "here", null))
                .isEqualTo(new SignIn.Refused());
    }

    @Test
    void refusesAccountsThatAreSwitchedOff() {
        accounts.change(account("ana", true), account("ana", false));

        assertThat(signingIn.signIn("ana", "secret", "here", null)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void refusesPasswordsOfAbsurdLengthUnhashed() {
        assertThat(signingIn.signIn("ana", "x".repeat(1_001), "here", null))
                .isEqualTo(new SignIn.Refused());
    }

    @Test
    void limitsFailuresPerAccountFromWhereverTheyCome() {
        fail(3);

        assertThat(signingIn.signIn("ana", "secret", "elsewhere", null))
                .isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void limitsFailuresPerAddressWhoeverIsTried() {
        for (int i = 0; i < 5; i++) {
            signingIn.signIn("user" + i, "wrong", "here", null);
        }

        assertThat(signingIn.signIn("ana", "secret", "here", null))
                .isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(signingIn.signIn("ana", "secret", "elsewhere", null))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void letsTryAgainAfterAWhile() {
        fail(3);
        clock.advance(PERIOD);

        assertThat(signingIn.signIn("ana", "secret", "here", null))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void doesNotCountWhatWorks() {
        for (int i = 0; i < 20; i++) {
            assertThat(signingIn.signIn("ana", "secret", "here", null))
                    .isInstanceOf(SignIn.Welcome.class);
        }
    }

    @Test
    void strangersDoNotShutAnybodyOutOfTheirOwnBrowser() {
        BrowserToken laptop = new BrowserToken("ana's laptop");
        signingIn.remember(laptop, "ana");

        fail(20);

        assertThat(signingIn.signIn("ana", "secret", "here", laptop))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void limitsFailuresInAKnownBrowserToo() {
        BrowserToken laptop = new BrowserToken("ana's laptop");
        signingIn.remember(laptop, "ana");

        for (int i = 0; i < 3; i++) {
            signingIn.signIn("ana", "wrong", "here", laptop);
        }

        assertThat(signingIn.signIn("ana", "secret", "here", laptop))
                .isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(signingIn.signIn("ana", "secret", "elsewhere", null))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void aBrowserOfSomebodyElseIsAStrangers() {
        BrowserToken bens = new BrowserToken("ben's laptop");
        signingIn.remember(bens, "ben");
        fail(3);

        assertThat(signingIn.signIn("ana", "secret", "here", bens))
                .isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void aBrowserIsForgottenAfterHalfAYear() {
        BrowserToken laptop = new BrowserToken("ana's laptop");
        signingIn.remember(laptop, "ana");
        clock.advance(SigningIn.REMEMBERED);
        fail(3);

        assertThat(signingIn.signIn("ana", "secret", "here", laptop))
                .isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void saysWhetherTheAccountOrTheAddressFailedTooOften() {
        fail(3);
        assertThat(signingIn.signIn("ana", "secret", "elsewhere", null))
                .isEqualTo(new SignIn.TooManyAttempts(PERIOD.dividedBy(3), true));
        for (int i = 0; i < 5; i++) {
            signingIn.signIn("user" + i, "wrong", "there", null);
        }
        assertThat(signingIn.signIn("ben", "wrong", "there", null))
                .isEqualTo(new SignIn.TooManyAttempts(PERIOD.dividedBy(5), false));
    }

    @Test
    void tellsTheOwnerOnceAnHourThatLoginsFail() {
        accounts.add(account("ana@example.org", true));

        signingIn.warn(" Ana@Example.org ", "192.0.2.7");
        signingIn.warn("ana@example.org", "192.0.2.8");
        signingIn.warn("nobody@example.org", "192.0.2.7");
        signingIn.warn("ana", "192.0.2.7");
        assertThat(warnings.told()).containsExactly("ana@example.org: ManyFailures[192.0.2.7]");

        clock.advance(Duration.ofHours(1));
        signingIn.warn("ana@example.org", "192.0.2.9");
        assertThat(warnings.told()).hasSize(2);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            signingIn.signIn("ana", "wrong", "here", null);
        }
    }

    private static Account account(String user, boolean active) {
        return new Account(
                user,
                "Ana",
                "plain:secret",
                Set.of(Role.AGENT),
                Set.of("north"),
                "UTC",
                "en",
                active);
    }
}
