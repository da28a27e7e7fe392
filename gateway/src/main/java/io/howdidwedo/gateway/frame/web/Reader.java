package io.howdidwedo.gateway.frame.web;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/// Who reads a page, as the gateway knows them, and how they read it.
///
/// @param caller as the gateway knows them
/// @param unzips whether their browser takes pages that are compressed
public record Reader(Caller caller, boolean unzips) {
    private static final String GZIP = "gzip";

    /// Who sent this request.
    public static Reader of(ServerRequest request) {
        return new Reader(
                Passage.caller(request.exchange()),
                request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                        .anyMatch(taken -> taken.contains(GZIP)));
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
                language(),
                caller.csrf(),
                caller.theme());
    }

    /// The language they read.
    public Locale language() {
        return Locale.forLanguageTag(caller.language());
    }

    /// Work on a page of theirs, done in their language.
    public <T> Callable<T> reading(Supplier<T> work) {
        return () -> Phrases.speaking(language(), work);
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
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", language())
                .withZone(ZoneId.of(caller.zone()))
                .format(at);
    }
}
