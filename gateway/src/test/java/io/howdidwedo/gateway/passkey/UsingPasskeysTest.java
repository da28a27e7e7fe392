package io.howdidwedo.gateway.passkey;

import static io.howdidwedo.gateway.passkey.PlainCeremony.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.change.Change;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who comes in by a passkey, and who does not.
class UsingPasskeysTest {
    private static final Account ANA = account("ana", "plain:secret", true);
    private static final Account BEN = account("ben", "", true);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SecureRandom chance = new SecureRandom();
    private final PasskeysInMemory kept = new PasskeysInMemory();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final ChangesInMemory changes = new ChangesInMemory();
    private final UsingPasskeys passkeys =
            new UsingPasskeys(
                    kept,
                    new PlainCeremony(),
                    accounts,
                    new KeepingTrack(changes, clock, chance),
                    clock,
                    chance);

    @BeforeEach
    void anaHasAnAccount() {
        accounts.add(ANA);
        accounts.add(BEN);
    }

    @Test
    void letsTheOwnerInAndKeepsWhen() {
        assertThat(make(ANA, "phone")).isTrue();
        clock.advance(Duration.ofHours(1));

        assertThat(comeIn("phone", 1)).contains(ANA);
        assertThat(passkeys.of(ANA)).extracting(Passkey::usedAt).containsExactly(clock.instant());
        assertThat(changes.newest("", "", 9))
                .extracting(Change::what, Change::to)
                .containsExactly(tuple("Passkey", "added: My phone"));
    }

    @Test
    void takesEachAnswerOnceAndInTime() {
        make(ANA, "phone");
        String challenge = passkeys.askToShow();

        assertThat(passkeys.comeIn(answer(challenge, "phone", 1))).contains(ANA);
        assertThat(passkeys.comeIn(answer(challenge, "phone", 2))).isEmpty();
        String late = passkeys.askToShow();
        clock.advance(Duration.ofMinutes(5));
        assertThat(passkeys.comeIn(answer(late, "phone", 3))).isEmpty();
        assertThat(passkeys.comeIn(answer("invented", "phone", 3))).isEmpty();
        assertThat(passkeys.comeIn("nonsense")).isEmpty();
    }

    @Test
    void makesNothingOfAnAnswerThatIsNoneOrTooLate() {
        assertThat(passkeys.make(ANA, "My phone", "nonsense")).isFalse();
        assertThat(passkeys.make(ANA, "My phone", answer("invented", "phone", 0))).isFalse();
        String late = passkeys.askToMake(ANA);
        clock.advance(Duration.ofMinutes(5));
        assertThat(passkeys.make(ANA, "My phone", answer(late, "phone", 0))).isFalse();
        assertThat(passkeys.of(ANA)).isEmpty();
    }

    @Test
    void knowsACopyByItsCount() {
        make(ANA, "phone");
        assertThat(comeIn("phone", 7)).isPresent();

        assertThat(comeIn("phone", 7)).isEmpty();
        assertThat(comeIn("phone", 0)).isEmpty();
        assertThat(comeIn("phone", 8)).isPresent();
    }

    @Test
    void takesDevicesThatDoNotCount() {
        make(ANA, "laptop");

        assertThat(comeIn("laptop", 0)).isPresent();
        assertThat(comeIn("laptop", 0)).isPresent();
    }

    @Test
    void letsNobodyInByOneThatIsTakenOut() {
        make(ANA, "phone");

        assertThat(passkeys.remove(BEN, "phone")).isFalse();
        assertThat(passkeys.remove(ANA, "phone")).isTrue();
        assertThat(passkeys.remove(ANA, "phone")).isFalse();
        assertThat(comeIn("phone", 1)).isEmpty();
    }

    @Test
    void letsInNobodyWhoIsDeactivated() {
        make(ANA, "phone");
        accounts.change(ANA, account("ana", "plain:secret", false));

        assertThat(comeIn("phone", 1)).isEmpty();
    }

    @Test
    void leavesToTheProviderWhomItSends() {
        assertThat(make(BEN, "phone")).isFalse();
    }

    @Test
    void keepsTwentyAtMost() {
        for (int i = 0; i < 20; i++) {
            assertThat(make(ANA, "device" + i)).isTrue();
        }
        assertThat(make(ANA, "one-more")).isFalse();
    }

    private boolean make(Account account, String id) {
        return passkeys.make(account, "My " + id, answer(passkeys.askToMake(account), id, 0));
    }

    private Optional<Account> comeIn(String id, long signatures) {
        return passkeys.comeIn(answer(passkeys.askToShow(), id, signatures));
    }

    private static Account account(String user, String hash, boolean active) {
        return new Account(
                user, "Somebody", hash, Set.of(Role.AGENT), Set.of(), "UTC", "en", active);
    }
}
