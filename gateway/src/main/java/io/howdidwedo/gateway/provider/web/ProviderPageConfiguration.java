package io.howdidwedo.gateway.provider.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.provider.ComingByProvider;
import io.howdidwedo.gateway.provider.Connecting;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ProviderPageConfiguration {
    @Bean
    ProviderWay providerWay(Provider provider) {
        return new ProviderWay(provider);
    }

    @Bean
    RouterFunction<ServerResponse> providerRoutes(
            Provider provider,
            ComingByProvider coming,
            Connecting connecting,
            Admitting admitting,
            Recognition recognition,
            PlainPages pages,
            BlockingWork blocking,
            RandomGenerator chance) {
        var answers = new ProviderAnswers(provider, pages);
        var connect =
                new ConnectingPages(provider, connecting, recognition, answers, blocking, chance);
        var login =
                new ProviderPages(provider, coming, connect, admitting, answers, blocking, chance);
        var notices = new ProviderNotices(provider, coming, blocking);
        return route().GET("/login/oidc", login::begin)
                .GET("/login/oidc/callback", login::callback)
                .POST("/login/oidc/back-channel-logout", notices::over)
                .POST("/account/provider", connect::begin)
                .POST("/account/provider/end", connect::part)
                .filter((request, next) -> ifThere(provider, next, request))
                .build();
    }

    /// Where there is no provider, nothing lives there.
    private static Mono<ServerResponse> ifThere(
            Provider provider, HandlerFunction<ServerResponse> next, ServerRequest request) {
        return provider.isThere()
                ? next.handle(request)
                : Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
