package io.howdidwedo.gateway.secondstep.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.login.web.NextStep;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.secondstep.PasswordProof;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.KnownParameters;
import io.howdidwedo.servicekit.page.PageSettings;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class SecondStepPageConfiguration {
    @Bean
    NextStep nextStep(AskingForCode asking, PasswordProof proof) {
        return new CodeAsNextStep(asking, proof);
    }

    @Bean
    RouterFunction<ServerResponse> codeRoutes(
            AskingForCode asking,
            PasswordProof proof,
            Admitting admitting,
            Pages pages,
            PageSettings settings,
            BlockingWork blocking,
            RandomGenerator chance) {
        var codes = new CodePages(asking, proof, admitting, pages, settings, blocking, chance);
        return route().GET("/login/second-step", codes::show)
                .POST("/login/second-step", codes::take)
                .POST("/login/second-step/set-up", codes::setUp)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> myStepRoutes(
            AskingForCode asking,
            Accounts accounts,
            PageSettings settings,
            StaffFrame frame,
            BlockingWork blocking) {
        var mine = new MyStepController(asking, accounts, settings, frame, blocking);
        return route().GET("/account/second-step", mine::show)
                .POST("/account/second-step", mine::setUp)
                .POST("/account/second-step/off", mine::turnOff)
                .filter((request, next) -> KnownParameters.check(request, Set.of(), next))
                .build();
    }
}
