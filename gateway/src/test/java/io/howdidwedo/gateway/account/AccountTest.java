package io.howdidwedo.gateway.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "a b", "-ana", "a/b"})
    void refusesUsersThatAreHardToType(String user) {
        assertThatThrownBy(() -> account(user, "UTC")).hasMessageContaining("user must be");
    }

    @Test
    void refusesAZoneThatDoesNotExist() {
        assertThatThrownBy(() -> account("ana", "Mars/Olympus"))
                .hasMessageContaining("IANA time zone");
    }

    private static Account account(String user, String zone) {
        return new Account(
                user, "Ana", "hash", Set.of(Role.AGENT), Set.of("north"), zone, "en", true);
    }
}
