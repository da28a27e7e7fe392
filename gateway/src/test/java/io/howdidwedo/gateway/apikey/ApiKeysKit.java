package io.howdidwedo.gateway.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of API keys does.
public abstract class ApiKeysKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    /// An empty one.
    protected abstract ApiKeys keys();

    private static ApiKey key(String id, int made) {
        return new ApiKey(
                id,
                "print of " + id,
                "Shop",
                Set.of(Role.INTEGRATOR),
                Set.of(Scope.CASES_READ),
                Set.of("north"),
                NOON.plusSeconds(made),
                false,
                "Ana Lima");
    }

    @Test
    void keepsAllOfAKey() {
        ApiKeys keys = keys();
        keys.add(key("a", 0));

        assertThat(keys.find("print of a")).contains(key("a", 0));
        assertThat(keys.isEmpty()).isFalse();
    }

    @Test
    void endsAKeyForGood() {
        ApiKeys keys = keys();
        keys.add(key("a", 0));
        keys.add(key("b", 10));
        keys.add(key("c", 20));

        assertThat(keys.revoke("b")).contains(key("b", 10).ended());
        assertThat(keys.revoke("nobodys")).isEmpty();
        assertThat(keys.good(9)).containsExactly(key("c", 20), key("a", 0));
        assertThat(keys.good(1)).containsExactly(key("c", 20));
        assertThat(keys.after("a", 9)).hasSize(2);
    }

    @Test
    void keepsTheDayOfTheLastUse() {
        ApiKeys keys = keys();
        keys.add(key("a", 0));
        keys.add(key("b", 0));
        keys.used("print of a", TODAY);
        keys.used("print of a", TODAY.minusDays(1));
        keys.used("print of nobody", TODAY);

        assertThat(keys.lastUsed()).isEqualTo(Map.of("a", TODAY));
    }
}
