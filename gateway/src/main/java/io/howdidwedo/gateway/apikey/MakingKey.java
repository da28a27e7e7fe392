package io.howdidwedo.gateway.apikey;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.apikey.ApiKey.KeySecret;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Makes API keys.
public final class MakingKey {
    private final ApiKeys keys;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param chance must be one nobody can predict
    public MakingKey(ApiKeys keys, Clock clock, RandomGenerator chance) {
        this.keys = keys;
        this.clock = clock;
        this.chance = chance;
    }

    /// A new key and its secret, which cannot be had again.
    ///
    /// @param madeBy the name of who wants it
    public Made make(
            String name, Set<Role> roles, Set<Scope> scopes, Set<String> teams, String madeBy) {
        KeySecret secret = KeySecret.draw(chance);
        return new Made(add(secret, name, roles, scopes, teams, madeBy), secret);
    }

    /// Lets a secret that was chosen outside call from now on, if there is no key yet.
    public void makeFirst(KeySecret secret, Set<Role> roles) {
        if (keys.isEmpty()) {
            add(secret, "First key", roles, Set.of(Scope.values()), Set.of("*"), "");
        }
    }

    private ApiKey add(
            KeySecret secret,
            String name,
            Set<Role> roles,
            Set<Scope> scopes,
            Set<String> teams,
            String madeBy) {
        String fingerprint = secret.fingerprint();
        String id = "key-" + fingerprint.substring(0, 12);
        var key =
                new ApiKey(
                        id,
                        fingerprint,
                        name,
                        roles,
                        scopes,
                        teams,
                        clock.instant(),
                        false,
                        madeBy);
        keys.add(key);
        return key;
    }

    /// A key just made, with its secret.
    public record Made(ApiKey key, KeySecret secret) {}
}
