package io.howdidwedo.gateway.mailedlink.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.mailedlink.ComingIn;
import io.howdidwedo.gateway.mailedlink.ForgettingPassword;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class LinkPageConfiguration {
    @Bean
    RouterFunction<ServerResponse> mailedLinkPageConfiguration(
            ComingIn comingIn,
            ForgettingPassword forgetting,
            Pages pages,
            PlainPages plain,
            BlockingWork blocking,
            RandomGenerator chance) {
        var links = new LinkPages(comingIn, forgetting, pages, plain, blocking, chance);
        return route().GET("/login/forgotten", links::ask)
                .POST("/login/forgotten", links::asked)
                .GET("/login/link/{token}", links::open)
                .POST("/login/link/{token}", links::use)
                .build();
    }
}
