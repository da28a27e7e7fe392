package io.howdidwedo.gateway.firststart.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstAccountsTest {
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final FirstAccounts first = new FirstAccounts(accounts, new PlainPasswords());

    @Test
    void makesOneAccountForEachPassword() {
        boolean administered =
                first.provide(Map.of(Role.ADMIN, "a", Role.MANAGER, "m", Role.AGENT, "g"));

        assertThat(administered).isTrue();
        assertThat(accounts.after("", 10))
                .extracting(Account::user)
                .containsExactly("admin", "agent", "manager");
        assertThat(accounts.find("manager"))
                .hasValueSatisfying(
                        manager -> {
                            assertThat(manager.roles()).isEqualTo(Set.of(Role.MANAGER));
                            assertThat(manager.teams()).isEqualTo(Set.of("*"));
                            assertThat(manager.passwordHash()).isEqualTo("plain:m");
                        });
    }

    @Test
    void changesNothingOnceSomebodyAdministers() {
        first.provide(Map.of(Role.ADMIN, "a"));

        first.provide(Map.of(Role.ADMIN, "other", Role.AGENT, "g"));

        assertThat(accounts.after("", 10)).extracting(Account::user).containsExactly("admin");
        assertThat(accounts.find("admin").orElseThrow().passwordHash()).isEqualTo("plain:a");
    }

    @Test
    void finishesWhatACutShortStartBegan() {
        first.provide(Map.of(Role.AGENT, "g"));

        boolean administered = first.provide(Map.of(Role.AGENT, "other", Role.ADMIN, "a"));

        assertThat(administered).isTrue();
        assertThat(accounts.find("agent").orElseThrow().passwordHash()).isEqualTo("plain:g");
    }

    @Test
    void saysWhenNobodyCanAdminister() {
        assertThat(first.provide(Map.of(Role.ADMIN, " "))).isFalse();
    }
}
