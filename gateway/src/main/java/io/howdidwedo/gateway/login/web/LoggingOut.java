package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.Callers.Known;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.login.Farewell;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.BrowserLanguage;
import io.howdidwedo.gateway.web.Connections;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// Ends the session the form was sent from.
final class LoggingOut {
    private static final Phrases WORDS = Phrases.of(LoggingOut.class);

    private final Recognition recognition;
    private final Sessions sessions;
    private final Callers callers;
    private final Farewell farewell;
    private final PlainPages pages;
    private final BlockingWork blocking;

    LoggingOut(
            Recognition recognition,
            Sessions sessions,
            Callers callers,
            Farewell farewell,
            PlainPages pages,
            BlockingWork blocking) {
        this.recognition = recognition;
        this.sessions = sessions;
        this.callers = callers;
        this.farewell = farewell;
        this.pages = pages;
        this.blocking = blocking;
    }

    /// `POST /logout`
    Mono<ServerResponse> take(ServerRequest request) {
        return recognition
                .of(request.exchange())
                .map(known -> known.map(Known::session))
                .flatMap(session -> logOut(request, session));
    }

    private Mono<ServerResponse> logOut(ServerRequest request, Optional<Session> session) {
        return session.isEmpty()
                ? leave(request)
                : request.formData()
                        .mapNotNull(form -> form.getFirst("_csrf"))
                        .filter(session.get().csrf()::equals)
                        .switchIfEmpty(Mono.error(LoggingOut::notFromOurPage))
                        .then(blocking.call(() -> end(session.get())))
                        .flatMap(
                                elsewhere ->
                                        elsewhere
                                                .map(exit -> leave(request, exit))
                                                .orElseGet(() -> leave(request)));
    }

    private Optional<URI> end(Session session) {
        sessions.end(session.id());
        callers.forget(new Callers.Credential.OfSession(session.id()));
        return farewell.after(session);
    }

    private Mono<ServerResponse> leave(ServerRequest request, URI exit) {
        ServerHttpRequest http = request.exchange().getRequest();
        request.exchange().getResponse().addCookie(SessionCookie.gone(Connections.isSecure(http)));
        Locale language = BrowserLanguage.of(http);
        Phrases words = WORDS.in(language);
        return pages.onward(
                language,
                words.say("out.title"),
                words.say("out.text", farewell.name()),
                exit.toString(),
                words.say("out.press"));
    }

    private static Mono<ServerResponse> leave(ServerRequest request) {
        boolean secure = Connections.isSecure(request.exchange().getRequest());
        return ServerResponse.seeOther(URI.create("/login"))
                .cookie(SessionCookie.gone(secure))
                .build();
    }

    private static ResponseStatusException notFromOurPage() {
        return new ResponseStatusException(
                HttpStatus.FORBIDDEN,
                "This page has been open for too long. Please reload it and log out again.");
    }
}
