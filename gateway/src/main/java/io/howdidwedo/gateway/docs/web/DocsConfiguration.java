package io.howdidwedo.gateway.docs.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.web.BrowserLanguage;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The contracts of all `/api` routes and of all topics, as they were read off the code, with a
/// page to read and try the routes. Everybody may read what programs are promised; trying needs a
/// key.
@Configuration(proxyBeanMethods = false)
class DocsConfiguration {
    private static final String CONTRACT = "/docs/openapi.json";
    private static final String EVENTS = "/docs/asyncapi.json";
    private static final String HERE = "io/howdidwedo/gateway/docs/web/";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @Bean
    RouterFunction<ServerResponse> docsRoutes(Pages pages) {
        return route().GET("/docs", request -> page(request, pages))
                .GET(CONTRACT, request -> file(request, "openapi.json", JSON))
                .GET(EVENTS, request -> file(request, "asyncapi.json", JSON))
                .GET("/docs/reader.js", request -> file(request, "swagger-ui-bundle.js", SCRIPT))
                .GET("/docs/reader.css", request -> file(request, "swagger-ui.css", CSS))
                .GET("/docs/own.css", request -> file(request, "own.css", CSS))
                .GET("/docs/begin.js", request -> file(request, "begin.js", SCRIPT))
                .build();
    }

    private static Mono<ServerResponse> page(ServerRequest request, Pages pages) {
        byte[] html =
                pages.render(
                        BrowserLanguage.of(request.exchange().getRequest()),
                        "docs/web/docs.jte",
                        new DocsPage(CONTRACT, EVENTS));
        return ServerResponse.ok().contentType(HTML).bodyValue(html);
    }

    /// The build has laid each file there compressed, too.
    private static Mono<ServerResponse> file(ServerRequest request, String name, MediaType type) {
        boolean zipped =
                request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                        .anyMatch(accepted -> accepted.contains("gzip"));
        ServerResponse.BodyBuilder answer =
                ServerResponse.ok()
                        .contentType(type)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)));
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").bodyValue(at(name + ".gz"))
                : answer.bodyValue(at(name));
    }

    private static Resource at(String name) {
        return new ClassPathResource(HERE + name);
    }
}
