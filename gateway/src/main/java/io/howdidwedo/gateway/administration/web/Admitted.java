package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.web.KnownParameters;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/// Who is let in to administrate, and what is said to whoever asks wrongly.
final class Admitted {
    private Admitted() {}

    /// Who asks.
    ///
    /// @param known the parameters that may be stated, each once
    /// @throws ResponseStatusException when another parameter is stated, or a session changes
    ///     something without repeating its token
    static Caller caller(ServerWebExchange exchange, String... known) {
        ServerHttpRequest request = exchange.getRequest();
        Caller caller = Passage.caller(exchange);
        boolean checked =
                AccessRules.isReading(request.getMethod().name())
                        || !caller.isInSession()
                        || Objects.equals(
                                caller.csrf(), request.getHeaders().getFirst("X-CSRF-Token"));
        if (!checked) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Send the session's token, which GET /api/me tells, in the header"
                            + " X-CSRF-Token.");
        }
        KnownParameters.require(request.getQueryParams(), Set.of(known));
        return caller;
    }

    /// Whose change it is.
    static Who who(Caller caller) {
        return new Who(caller.subject(), caller.name());
    }

    /// What is said of a body that was not there, or is not as it must be.
    static Throwable refused(Throwable failure) {
        return switch (failure) {
            case ServerWebInputException stated when isMissing(stated) ->
                    new ResponseStatusException(
                            HttpStatus.BAD_REQUEST, "body: must be one object, and not null");
            case IllegalArgumentException wrong ->
                    new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
            default -> failure;
        };
    }

    private static boolean isMissing(ServerWebInputException body) {
        return body.getCause() instanceof DecodingException nothing && nothing.getCause() == null;
    }
}
