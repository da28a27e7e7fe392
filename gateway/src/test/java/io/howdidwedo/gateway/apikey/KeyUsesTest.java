package io.howdidwedo.gateway.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyUsesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final ApiKeysInMemory keys = new ApiKeysInMemory();
    private final KeyUses uses = new KeyUses(keys, clock);
    private final String print =
            new MakingKey(keys, clock, new SecureRandom())
                    .make("Shop", Set.of(Role.INTEGRATOR), Set.of(), Set.of("*"), "Ana")
                    .key()
                    .fingerprint();

    @Test
    void readingIsKeptLater() {
        uses.seen(print);
        assertThat(keys.lastUsed()).isEmpty();

        uses.keep();
        assertThat(keys.lastUsed()).containsValue(TODAY);
    }

    @Test
    void isKeptOnceADay() {
        assertThat(uses.isFirstToday(print)).isTrue();
        uses.keep(print);
        assertThat(uses.isFirstToday(print)).isFalse();

        clock.advance(Duration.ofDays(1));
        assertThat(uses.isFirstToday(print)).isTrue();
        uses.keep(print);
        assertThat(keys.lastUsed()).containsValue(TODAY.plusDays(1));
    }
}
