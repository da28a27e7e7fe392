package io.howdidwedo.gateway.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import io.howdidwedo.gateway.apikey.ApiKeysInMemory;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.session.SessionsInMemory;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepingAccountsTest {
    private static final Who BOSS = new Who("boss", "The Boss");
    private static final Who KEY = new Who("key-1", "Script");

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final ChangesInMemory changes = new ChangesInMemory();
    private final SecureRandom chance = new SecureRandom();
    private final StayingLoggedIn staying =
            new StayingLoggedIn(sessions, Duration.ofHours(12), Clock.systemUTC(), chance);
    private final KeepingAccounts keeping =
            new KeepingAccounts(
                    accounts,
                    new PlainPasswords(),
                    sessions,
                    new Callers(staying, accounts, new ApiKeysInMemory(), Duration.ofMinutes(1)),
                    new KeepingTrack(changes, Clock.systemUTC(), chance));

    KeepingAccountsTest() {
        accounts.add(account("boss", Role.ADMIN));
        accounts.add(account("ana", Role.AGENT));
    }

    private static Account account(String user, Role role) {
        return new Account(user, user, "hash", Set.of(role), Set.of("north"), "UTC", "en", true);
    }

    @Test
    void writesDownWhatWasChangedFromWhatToWhat() {
        keeping.put(
                "ana",
                AccountWish.NOTHING.with(List.of("agent", "manager"), List.of("north", "south")),
                BOSS);

        assertThat(changes.inWords())
                .containsExactlyInAnyOrder(
                        "boss ana Roles: agent -> agent, manager",
                        "boss ana Teams: north -> north, south");
    }

    @Test
    void logsSomebodyOutEverywhereAndWritesItDown() {
        staying.open("ana", "192.0.2.7", "Firefox");
        staying.open("ana", "192.0.2.8", "Chrome");
        staying.open("boss", "192.0.2.9", "Safari");

        assertThat(keeping.endSessions("ana", BOSS)).isTrue();
        assertThat(keeping.endSessions("nobody", BOSS)).isFalse();

        assertThat(staying.of("ana")).isEmpty();
        assertThat(staying.of("boss")).hasSize(1);
        assertThat(changes.newest("", "", 9))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isEqualTo("all ended"));
    }

    @Test
    void writesNothingDownWhereNothingChanged() {
        keeping.put("ana", AccountWish.NOTHING.with(List.of("agent"), List.of("north")), BOSS);

        assertThat(changes.inWords()).isEmpty();
    }

    @Test
    void neverWritesASecretDown() {
        keeping.put(
                "ana", new AccountWish(null, "a long secret", null, null, null, null, null), BOSS);

        assertThat(changes.inWords()).containsExactly("boss ana Password:  -> a new one");
    }

    @Test
    void deactivatingEndsAllSessionsAtOnce() {
        String session = staying.open("ana", "192.0.2.7", "Firefox").sessionId();

        keeping.put("ana", AccountWish.NOTHING.withActive(false), BOSS);

        assertThat(sessions.find(session)).isEmpty();
        assertThat(changes.inWords()).containsExactly("boss ana Account: active -> deactivated");
        keeping.put("ana", AccountWish.NOTHING.withActive(true), BOSS);
        assertThat(accounts.find("ana").orElseThrow().active()).isTrue();
    }

    @Test
    void theLastAdministratorStaysWhoeverAsks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keeping.put("boss", AccountWish.NOTHING.withActive(false), KEY))
                .withMessageContaining("last administrator");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                keeping.put(
                                        "boss",
                                        AccountWish.NOTHING.with(List.of("agent"), List.of()),
                                        KEY));
        assertThat(accounts.hasAdministrator()).isTrue();
        assertThat(changes.inWords()).isEmpty();
    }

    @Test
    void oneOfSeveralAdministratorsMayGoButNotByThemselves() {
        accounts.add(account("cleo", Role.ADMIN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keeping.put("boss", AccountWish.NOTHING.withActive(false), BOSS))
                .withMessageContaining("your own administration");
        keeping.put("cleo", AccountWish.NOTHING.withActive(false), BOSS);
        assertThat(accounts.find("cleo").orElseThrow().active()).isFalse();
    }
}
