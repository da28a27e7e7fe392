package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// `/api/me`: who the gateway takes the caller for.
final class MeApi {
    Mono<ServerResponse> get(ServerRequest request) {
        return ServerResponse.ok().bodyValue(Me.of(Passage.caller(request.exchange())));
    }

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
