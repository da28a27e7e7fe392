package io.howdidwedo.gateway.firststart.wiring;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.apikey.ApiKey.KeySecret;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.identity.KeyRing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Sees to it, before the door opens, that there are keys to sign with and somebody who can log in.
final class FirstStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FirstSettings first;
    private final FirstAccounts accounts;
    private final MakingKey keys;
    private final KeyRing ring;

    FirstStart(FirstSettings first, FirstAccounts accounts, MakingKey keys, KeyRing ring) {
        this.first = first;
        this.accounts = accounts;
        this.keys = keys;
        this.ring = ring;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ring.turn();
        if (!accounts.provide(passwords())) {
            LOG.warn("Nobody can administer the system: set GATEWAY_FIRST_ADMIN_PASSWORD");
        }
        String secret = first.apiKey();
        if (secret != null && !secret.isBlank()) {
            keys.makeFirst(new KeySecret(secret), roles());
        }
    }

    private Set<Role> roles() {
        return first.apiKeyRoles().stream().map(Role::of).collect(Collectors.toSet());
    }

    private Map<Role, String> passwords() {
        Map<Role, String> passwords = new EnumMap<>(Role.class);
        put(passwords, Role.ADMIN, first.adminPassword());
        put(passwords, Role.MANAGER, first.managerPassword());
        put(passwords, Role.AGENT, first.agentPassword());
        return passwords;
    }

    private static void put(Map<Role, String> passwords, Role role, @Nullable String password) {
        if (password != null) {
            passwords.put(role, password);
        }
    }
}
