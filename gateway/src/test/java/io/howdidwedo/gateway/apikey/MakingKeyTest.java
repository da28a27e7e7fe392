package io.howdidwedo.gateway.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.apikey.ApiKey.KeySecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MakingKeyTest {
    private static final KeySecret OURS = new KeySecret("hdwd_" + "a1B2".repeat(8));

    private final ApiKeysInMemory keys = new ApiKeysInMemory();
    private final MakingKey making = new MakingKey(keys, Clock.systemUTC(), new SecureRandom());

    @Test
    void makesSecretsThatNobodyGuesses() {
        KeySecret one = make().secret();
        KeySecret other = make().secret();

        assertThat(one.value()).matches("hdwd_[0-9A-Za-z]{40}").isNotEqualTo(other.value());
    }

    @Test
    void keepsTheFingerprintAndNotTheSecret() {
        MakingKey.Made made = make();

        assertThat(keys.find(made.secret().fingerprint())).contains(made.key());
        assertThat(made.key().toString()).doesNotContain(made.secret().value());
        assertThat(made.secret().toString()).doesNotContain(made.secret().value());
    }

    @Test
    void takesTheFirstSecretFromOutside() {
        making.makeFirst(OURS, Set.of(Role.INTEGRATOR));

        assertThat(keys.find(OURS.fingerprint()))
                .hasValueSatisfying(
                        key -> {
                            assertThat(key.roles()).isEqualTo(Set.of(Role.INTEGRATOR));
                            assertThat(key.scopes()).isEqualTo(Set.of(Scope.values()));
                        });
    }

    @Test
    void takesNoOtherOnceThereIsAKey() {
        make();

        making.makeFirst(OURS, Set.of(Role.INTEGRATOR));

        assertThat(keys.find(OURS.fingerprint())).isEmpty();
    }

    @Test
    void knowsTheFormOfASecret() {
        assertThat(KeySecret.in("hdwd_" + "a".repeat(32))).isPresent();
        assertThat(KeySecret.in("hdwd_" + "a".repeat(31))).isEmpty();
        assertThat(KeySecret.in("other_" + "a".repeat(32))).isEmpty();
        assertThatThrownBy(() -> new KeySecret("hdwd_short")).hasMessageContaining("32 to 64");
    }

    private MakingKey.Made make() {
        return making.make(
                "Shop",
                Set.of(Role.INTEGRATOR),
                Set.of(Scope.TRANSACTIONS_WRITE),
                Set.of("*"),
                "Ana");
    }
}
