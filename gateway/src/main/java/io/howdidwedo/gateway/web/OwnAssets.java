package io.howdidwedo.gateway.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The style sheet, the icon and the one script of the gateway's own pages.
final class OwnAssets {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private OwnAssets() {}

    static RouterFunction<ServerResponse> routes() {
        return route().GET("/assets/gateway/gateway.css", _ -> send("gateway.css", CSS))
                .GET("/assets/gateway/passkey.js", _ -> send("passkey.js", SCRIPT))
                .GET("/assets/gateway/icon.svg", _ -> send("icon.svg", SVG))
                .GET("/favicon.ico", _ -> send("icon.svg", SVG))
                .build();
    }

    private static Mono<ServerResponse> send(String name, MediaType type) {
        Resource asset = new ClassPathResource("io/howdidwedo/gateway/web/" + name);
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .bodyValue(asset);
    }
}
