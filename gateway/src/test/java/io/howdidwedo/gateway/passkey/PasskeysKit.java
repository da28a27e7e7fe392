package io.howdidwedo.gateway.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every store of passkeys does.
public abstract class PasskeysKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    /// An empty one.
    protected abstract Passkeys passkeys();

    private static Passkey passkey(String id, String user, Instant made) {
        return new Passkey(id, user, "My " + id, new Credential("a", "b", 3), made, made);
    }

    @Test
    void keepsEachOnceAndTellsThemByTheirOwner() {
        Passkeys passkeys = passkeys();
        assertThat(passkeys.add(passkey("phone", "ana", LATER))).isTrue();
        assertThat(passkeys.add(passkey("laptop", "ana", NOON))).isTrue();
        assertThat(passkeys.add(passkey("tablet", "ben", NOON))).isTrue();
        assertThat(passkeys.add(passkey("laptop", "ben", NOON))).isFalse();

        assertThat(passkeys.of("ana"))
                .containsExactly(passkey("laptop", "ana", NOON), passkey("phone", "ana", LATER));
        assertThat(passkeys.find("tablet")).contains(passkey("tablet", "ben", NOON));
        assertThat(passkeys.find("watch")).isEmpty();
    }

    @Test
    void keepsThatOneWasUsed() {
        Passkeys passkeys = passkeys();
        passkeys.add(passkey("phone", "ana", NOON));
        passkeys.used("phone", 5, LATER);
        passkeys.used("phone", 4, NOON);

        Passkey used = passkeys.find("phone").orElseThrow();
        assertThat(used.credential().signatures()).isEqualTo(5);
        assertThat(used.usedAt()).isEqualTo(LATER);
    }

    @Test
    void takesOutOnlyItsOwnersOwn() {
        Passkeys passkeys = passkeys();
        passkeys.add(passkey("phone", "ana", NOON));

        assertThat(passkeys.remove("ben", "phone")).isFalse();
        assertThat(passkeys.remove("ana", "phone")).isTrue();
        assertThat(passkeys.remove("ana", "phone")).isFalse();
    }

    @Test
    void aChallengeIsTakenOnceAndInTime() {
        Passkeys passkeys = passkeys();
        passkeys.challenge("one", LATER);
        passkeys.challenge("two", LATER);
        passkeys.challenge("three", NOON);
        passkeys.forgetChallenges(LATER);

        assertThat(passkeys.take("one", NOON)).isTrue();
        assertThat(passkeys.take("one", NOON)).isFalse();
        assertThat(passkeys.take("two", LATER)).isFalse();
        assertThat(passkeys.take("three", NOON.minusSeconds(1))).isFalse();
        assertThat(passkeys.take("none", NOON)).isFalse();
    }
}
