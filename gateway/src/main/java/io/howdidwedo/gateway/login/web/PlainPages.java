package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.pages.Pages;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Pages at the door that say one thing and lead on.
public final class PlainPages {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Pages pages;

    PlainPages(Pages pages) {
        this.pages = pages;
    }

    /// What came of something.
    ///
    /// @param path where the page leads
    /// @param press what the way there is called
    public Mono<ServerResponse> told(
            HttpStatus status,
            Locale language,
            String title,
            String text,
            String path,
            String press) {
        return answer(status, language, new PlainPage(title, text, path, press, false));
    }

    /// Leads on to another site by itself: after a form was sent, browsers do not follow a redirect
    /// that leaves this one.
    ///
    /// @param path where it leads
    /// @param press what the way there is called, for whom it does not lead by itself
    public Mono<ServerResponse> onward(
            Locale language, String title, String text, String path, String press) {
        return answer(HttpStatus.OK, language, new PlainPage(title, text, path, press, true));
    }

    private Mono<ServerResponse> answer(HttpStatus status, Locale language, PlainPage page) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .bodyValue(pages.render(language, "login/web/plain.jte", page));
    }
}
