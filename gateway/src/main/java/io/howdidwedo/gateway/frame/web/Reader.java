package io.howdidwedo.gateway.frame.web;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.change.Change.Who;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.reactive.function.server.ServerRequest;

/// Who reads a page, as the gateway knows them, and how they read it.
///
/// @param caller as the gateway knows them
public record Reader(Caller caller) {

    /// Who sent this request.
    public static Reader of(ServerRequest request) {
        return new Reader(Passage.caller(request.exchange()));
    }

    /// The same as the services' pages know them.
    public io.howdidwedo.servicekit.identity.Caller onPages() {
        return new io.howdidwedo.servicekit.identity.Caller(
                caller.subject(),
                caller.name(),
                caller.roles(),
                caller.teams(),
                caller.scopes(),
                ZoneId.of(caller.zone()),
                Locale.forLanguageTag(caller.language()),
                caller.csrf(),
                caller.theme());
    }

    /// As whom they are written down when they change something.
    public Who who() {
        return new Who(caller.subject(), caller.name());
    }

    /// What their forms must send back; empty for a key, which no other site can send.
    public String csrf() {
        return Objects.requireNonNullElse(caller.csrf(), "");
    }

    /// An instant by their clocks, in the form of their language.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern(
                        "d MMM yyyy HH:mm", Locale.forLanguageTag(caller.language()))
                .withZone(ZoneId.of(caller.zone()))
                .format(at);
    }
}
