package io.howdidwedo.gateway.administration.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.apikey.ApiKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An API key as the API shows it.
///
/// @param id what it is called by when it is ended; no secret
/// @param name what it is for, in its maker's words
/// @param roles what may be done with it
/// @param scopes what it may be used for, besides what its roles may
/// @param teams whose transactions, answers and cases it sees; `*` is all
/// @param madeAt when it was made
/// @param revoked whether it has been ended
/// @param secret only in the answer to its making
record KeyView(
        String id,
        String name,
        List<String> roles,
        List<String> scopes,
        List<String> teams,
        Instant madeAt,
        boolean revoked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {
    static KeyView of(ApiKey key, @Nullable String secret) {
        return new KeyView(
                key.id(),
                key.name(),
                key.roles().stream().sorted().map(Role::word).toList(),
                key.scopes().stream().sorted().map(Scope::word).toList(),
                key.teams().stream().sorted().toList(),
                key.madeAt(),
                key.revoked(),
                secret);
    }
}
