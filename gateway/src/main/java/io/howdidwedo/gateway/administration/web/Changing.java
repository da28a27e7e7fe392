package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.change.Change.Who;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/// Who changes something, and what is said to whoever sends it wrongly.
final class Changing {
    private Changing() {}

    /// Whose change it is.
    static Who who(ServerWebExchange exchange) {
        Caller caller = Passage.caller(exchange);
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
