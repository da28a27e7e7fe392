package io.howdidwedo.gateway.profile.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import io.howdidwedo.gateway.profile.MyAccount;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.KnownParameters;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class AccountPageConfiguration {
    @Bean
    RouterFunction<ServerResponse> profileRoutes(
            MyAccount mine,
            Provider provider,
            AskingForCode asking,
            UsingPasskeys passkeys,
            StaffFrame frame,
            BlockingWork blocking) {
        var account =
                new MyAccountController(
                        mine,
                        new MyAccountPages(mine, provider, asking, passkeys),
                        frame,
                        blocking);
        return route().GET("/account", account::show)
                .POST("/account", account::change)
                .POST("/account/password", account::changePassword)
                .POST("/account/sessions/end-others", account::endOthers)
                .POST("/account/sessions/{mark}/end", account::endSession)
                .filter(AccountPageConfiguration::checkParameters)
                .build();
    }

    private static Mono<ServerResponse> checkParameters(
            ServerRequest request, HandlerFunction<ServerResponse> next) {
        boolean reading = request.method().name().equals("GET");
        return KnownParameters.check(request, reading ? Set.of("said") : Set.of(), next);
    }
}
