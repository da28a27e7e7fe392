package io.howdidwedo.gateway.login.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
    @Bean
    RouterFunction<ServerResponse> loginRoutes(
            SigningIn signingIn,
            StayingLoggedIn sessions,
            Pages pages,
            BlockingWork blocking,
            RandomGenerator chance) {
        var login = new LoginPages(signingIn, sessions, pages, blocking, chance);
        return route().GET("/login", login::show).POST("/login", login::take).build();
    }

    @Bean
    RouterFunction<ServerResponse> logoutRoute(
            Recognition recognition, Sessions sessions, Callers callers, BlockingWork blocking) {
        var loggingOut = new LoggingOut(recognition, sessions, callers, blocking);
        return route().POST("/logout", loggingOut::take).build();
    }

    @Bean
    RouterFunction<ServerResponse> homeRoute(Pages pages) {
        return route().GET("/", new HomePages(pages)::show).build();
    }
}
