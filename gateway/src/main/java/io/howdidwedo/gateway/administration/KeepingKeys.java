package io.howdidwedo.gateway.administration;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes API keys and ends them, and writes down who did.
public final class KeepingKeys {
    private final ApiKeys keys;
    private final MakingKey making;
    private final Callers callers;
    private final KeepingTrack track;

    public KeepingKeys(ApiKeys keys, MakingKey making, Callers callers, KeepingTrack track) {
        this.keys = keys;
        this.making = making;
        this.callers = callers;
        this.track = track;
    }

    /// A new key and its secret, which cannot be had again.
    ///
    /// @throws IllegalArgumentException when it has no name
    public MakingKey.Made make(
            String name, Set<Role> roles, Set<Scope> scopes, Set<String> teams, Who by) {
        MakingKey.Made made = making.make(name, roles, scopes, teams, by.name());
        callers.forget(new Callers.Credential.OfKey(made.key().fingerprint()));
        track.note(by, who(made.key()), "API key", "", "made: " + may(made.key()));
        return made;
    }

    /// Ends it for good, at once; empty if there is none.
    public Optional<ApiKey> end(String id, Who by) {
        Optional<ApiKey> ended = keys.revoke(id);
        ended.ifPresent(
                key -> {
                    callers.forget(new Callers.Credential.OfKey(key.fingerprint()));
                    track.note(by, who(key), "API key", "", "ended");
                });
        return ended;
    }

    private static Who who(ApiKey key) {
        return new Who(key.id(), key.name());
    }

    private static String may(ApiKey key) {
        String scopes =
                key.scopes().stream().sorted().map(Scope::word).collect(Collectors.joining(", "));
        return KeepingTrack.roles(key.roles()) + (scopes.isEmpty() ? "" : "; " + scopes);
    }
}
