package io.howdidwedo.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.apikey.ApiKeysInMemory;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.session.SessionsInMemory;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallersTest {
    private static final Account ANA =
            new Account(
                    "ana",
                    "Ana",
                    "hash",
                    Set.of(Role.AGENT),
                    Set.of("north"),
                    "Europe/Lisbon",
                    "pt",
                    true);

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final ApiKeysInMemory keys = new ApiKeysInMemory();
    private final SecureRandom chance = new SecureRandom();
    private final StayingLoggedIn sessions =
            new StayingLoggedIn(
                    new SessionsInMemory(), Duration.ofHours(12), Clock.systemUTC(), chance);
    private final Callers callers = new Callers(sessions, accounts, keys, Duration.ofMinutes(1));

    @Test
    void findsThePersonBehindASession() {
        accounts.add(ANA);

        Caller caller = find(anasSession());

        assertThat(caller.subject()).isEqualTo("ana");
        assertThat(caller.roles()).isEqualTo(Set.of(Role.AGENT));
        assertThat(caller.teams()).isEqualTo(Set.of("north"));
        assertThat(caller.zone()).isEqualTo("Europe/Lisbon");
        assertThat(caller.isInSession()).isTrue();
    }

    @Test
    void findsTheMachineBehindAKey() {
        MakingKey.Made made = aKey();

        Caller caller = find(new Callers.Credential.OfKey(made.secret().fingerprint()));

        assertThat(caller.subject()).isEqualTo(made.key().id());
        assertThat(caller.scopes()).isEqualTo(Set.of(Scope.FIGURES_READ));
        assertThat(caller.isInSession()).isFalse();
    }

    @Test
    void findsNobodyBehindWhatNobodyHas() {
        assertThat(callers.find(new Callers.Credential.OfSession("unknown")).known()).isEmpty();
        assertThat(callers.find(new Callers.Credential.OfKey("unknown")).known()).isEmpty();
    }

    @Test
    void findsNobodyBehindARevokedKey() {
        MakingKey.Made made = aKey();
        keys.revoke(made.key().id());

        assertThat(callers.find(new Callers.Credential.OfKey(made.secret().fingerprint())).known())
                .isEmpty();
    }

    @Test
    void findsNobodyBehindTheSessionOfASwitchedOffAccount() {
        accounts.add(new Account("ana", "Ana", "hash", Set.of(), Set.of(), "UTC", "en", false));

        assertThat(callers.find(anasSession()).known()).isEmpty();
    }

    @Test
    void remembersUntilToldToForget() {
        Callers.Credential session = anasSession();
        assertThat(callers.recall(session)).isNull();
        assertThat(callers.find(session).known()).isEmpty();
        accounts.add(ANA);

        assertThat(callers.recall(session)).isNotNull();
        assertThat(callers.find(session).known()).isEmpty();
        callers.forget(session);
        assertThat(callers.find(session).known()).isPresent();
    }

    private Callers.Credential anasSession() {
        return new Callers.Credential.OfSession(
                sessions.open("ana", "192.0.2.7", "Firefox on Linux").sessionId());
    }

    private MakingKey.Made aKey() {
        return new MakingKey(keys, Clock.systemUTC(), chance)
                .make(
                        "Shop",
                        Set.of(Role.INTEGRATOR),
                        Set.of(Scope.FIGURES_READ),
                        Set.of("*"),
                        "Ana");
    }

    private Caller find(Callers.Credential credential) {
        return callers.find(credential).known().orElseThrow().caller();
    }
}
