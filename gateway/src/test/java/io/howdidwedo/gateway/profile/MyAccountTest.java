package io.howdidwedo.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import io.howdidwedo.gateway.apikey.ApiKeysInMemory;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.profile.MyAccount.NewPassword;
import io.howdidwedo.gateway.profile.MyAccount.Wish;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.SessionsInMemory;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.servicekit.identity.Theme;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MyAccountTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SecureRandom chance = new SecureRandom();
    private final PlainPasswords passwords = new PlainPasswords();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final ChangesInMemory changes = new ChangesInMemory();
    private final StayingLoggedIn staying =
            new StayingLoggedIn(sessions, Duration.ofHours(12), clock, chance);
    private final MyAccount mine =
            new MyAccount(
                    accounts,
                    passwords,
                    staying,
                    sessions,
                    new Callers(staying, accounts, new ApiKeysInMemory(), Duration.ofMinutes(1)),
                    new KeepingTrack(changes, clock, chance),
                    new RateLimit(new Pace(3, Duration.ofMinutes(15)), clock));
    private final Account ana =
            new Account(
                    "ana",
                    "Ana",
                    passwords.hash("the old one"),
                    Set.of(Role.AGENT),
                    Set.of("north"),
                    "UTC",
                    "en",
                    true);

    MyAccountTest() {
        accounts.add(ana);
    }

    @Test
    void changesWhatIsOnesOwnAndNothingElse() {
        mine.change(ana, new Wish("Ana Lima", "pt-BR", "America/Sao_Paulo", Theme.DARK));

        Account now = accounts.find("ana").orElseThrow();
        assertThat(now.name()).isEqualTo("Ana Lima");
        assertThat(now.theme()).isEqualTo(Theme.DARK);
        assertThat(now.roles()).isEqualTo(ana.roles());
        assertThat(now.teams()).isEqualTo(ana.teams());
        assertThat(changes.inWords())
                .containsExactlyInAnyOrder(
                        "ana ana Name: Ana -> Ana Lima",
                        "ana ana Language: en -> pt-BR",
                        "ana ana Time zone: UTC -> America/Sao_Paulo",
                        "ana ana Colours: system -> dark");
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        String here = open();
        String there = open();

        assertThat(mine.changePassword(ana, "a wrong one", "the new one", here))
                .isEqualTo(NewPassword.WRONG);
        assertThat(mine.changePassword(ana, "the old one", "the new one", here))
                .isEqualTo(NewPassword.SAVED);

        String hash = accounts.find("ana").orElseThrow().passwordHash();
        assertThat(passwords.matches("the new one", hash)).isTrue();
        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(there)).isEmpty();
        assertThat(changes.inWords()).containsExactly("ana ana Password:  -> a new one");
    }

    @Test
    void theOldPasswordCannotBeGuessedAtForEver() {
        String here = open();
        for (int i = 0; i < 3; i++) {
            mine.changePassword(ana, "guess " + i, "the new one", here);
        }

        assertThat(mine.changePassword(ana, "the old one", "the new one", here))
                .isEqualTo(NewPassword.TOO_OFTEN);
        clock.advance(Duration.ofMinutes(15));
        assertThat(mine.changePassword(ana, "the old one", "the new one", here))
                .isEqualTo(NewPassword.SAVED);
    }

    @Test
    void endsOneSessionOrAllOthers() {
        String here = open();
        String there = open();
        String elsewhere = open();
        String others = staying.open("ben", "192.0.2.9", "Chrome").sessionId();

        assertThat(mine.end(ana, there.substring(0, 12))).isTrue();
        assertThat(mine.end(ana, others.substring(0, 12))).isFalse();
        assertThat(mine.sessions(ana))
                .extracting(Session::id)
                .containsExactlyInAnyOrder(here, elsewhere);
        mine.endOthers(ana, here);
        assertThat(mine.sessions(ana)).extracting(Session::id).containsExactly(here);
        assertThat(sessions.find(others)).isPresent();
    }

    private String open() {
        clock.advance(Duration.ofSeconds(1));
        return staying.open("ana", "192.0.2.7", "Firefox on Linux").sessionId();
    }
}
