package io.howdidwedo.gateway.login.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.login.Farewell;
import io.howdidwedo.gateway.login.OtherWay;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.web.BlockingWork;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class LoginConfiguration {
    @Bean
    Admitting admitting(
            Accounts accounts,
            SigningIn signingIn,
            StayingLoggedIn sessions,
            BlockingWork blocking,
            Clock clock,
            RandomGenerator chance) {
        return new Admitting(accounts, signingIn, sessions, blocking, clock, chance);
    }

    @Bean
    PlainPages plainPages(Pages pages) {
        return new PlainPages(pages);
    }

    @Bean
    RouterFunction<ServerResponse> loginRoutes(
            SigningIn signingIn,
            Admitting admitting,
            NextStep nextStep,
            List<OtherWay> others,
            Pages pages,
            BlockingWork blocking,
            RandomGenerator chance) {
        var login = new LoginPages(signingIn, admitting, nextStep, others, pages, blocking, chance);
        return route().GET("/login", login::show).POST("/login", login::take).build();
    }

    @Bean
    RouterFunction<ServerResponse> logoutRoute(
            Recognition recognition,
            Sessions sessions,
            Callers callers,
            Farewell farewell,
            PlainPages pages,
            BlockingWork blocking) {
        var loggingOut = new LoggingOut(recognition, sessions, callers, farewell, pages, blocking);
        return route().POST("/logout", loggingOut::take).build();
    }

    @Bean
    RouterFunction<ServerResponse> homeRoute(Pages pages) {
        return route().GET("/", new HomePages(pages)::show).build();
    }
}
