package io.howdidwedo.gateway.passkey.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.login.web.PlainPages;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.KnownParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@Configuration(proxyBeanMethods = false)
class PasskeyPageConfiguration {
    /// Each time a challenge is kept for a while.
    private static final Pace PER_ADDRESS = new Pace(60, Duration.ofMinutes(1));

    @Bean
    RouterFunction<ServerResponse> passkeyLoginRoutes(
            UsingPasskeys passkeys,
            Admitting admitting,
            PlainPages pages,
            BlockingWork blocking,
            Clock clock) {
        var login =
                new PasskeyPages(
                        passkeys, admitting, pages, new RateLimit(PER_ADDRESS, clock), blocking);
        return route().POST("/login/passkey/options", login::ask)
                .POST("/login/passkey", login::take)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> myPasskeyRoutes(
            UsingPasskeys passkeys, Accounts accounts, BlockingWork blocking) {
        var mine = new MyPasskeys(passkeys, accounts, blocking);
        return route().POST("/account/passkeys/options", mine::ask)
                .POST("/account/passkeys", mine::make)
                .POST("/account/passkeys/{id}/end", mine::remove)
                .filter((request, next) -> KnownParameters.check(request, Set.of(), next))
                .build();
    }
}
