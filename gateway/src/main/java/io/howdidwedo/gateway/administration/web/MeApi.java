package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// `/api/me`: who the gateway takes the caller for.
@RestController
final class MeApi {
    /// Who the caller is taken for, and what they may do.
    @GetMapping("/api/me")
    Me get(ServerWebExchange exchange) {
        return Me.of(Passage.caller(exchange));
    }

    /// Who somebody is taken for.
    ///
    /// @param id the name they sign in with; of a key its id
    /// @param name what they are called
    /// @param roles what they may do
    /// @param teams whose transactions, answers and cases they see; `*` is all
    /// @param scopes what a key may be used for, besides what its roles may
    /// @param zone the IANA time zone their days begin in
    /// @param language what pages and notices are written in for them
    /// @param csrf what a session's changing requests must repeat; null for keys
    record Me(
            String id,
            String name,
            List<String> roles,
            List<String> teams,
            List<String> scopes,
            String zone,
            String language,
            @Nullable String csrf) {
        static Me of(Caller caller) {
            return new Me(
                    caller.subject(),
                    caller.name(),
                    caller.roles().stream().sorted().map(Role::word).toList(),
                    caller.teams().stream().sorted().toList(),
                    caller.scopes().stream().sorted().map(Scope::word).toList(),
                    caller.zone(),
                    caller.language(),
                    caller.csrf());
        }
    }
}
