package io.howdidwedo.gateway.administration.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.KnownParameters;
import java.util.Objects;
import java.util.Set;
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
class AdministrationConfiguration {
    private static final Set<String> LISTS = Set.of("/api/accounts", "/api/keys");

    @Bean
    KeepingAccounts keepingAccounts(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Callers callers,
            KeepingTrack track) {
        return new KeepingAccounts(accounts, passwords, sessions, callers, track);
    }

    @Bean
    KeepingKeys keepingKeys(ApiKeys keys, MakingKey making, Callers callers, KeepingTrack track) {
        return new KeepingKeys(keys, making, callers, track);
    }

    @Bean
    RouterFunction<ServerResponse> administrationRoutes(
            Accounts accounts,
            KeepingAccounts keeping,
            ApiKeys keys,
            KeepingKeys keepingKeys,
            BlockingWork blocking) {
        var accountApi = new AccountApi(accounts, keeping, blocking);
        var keyApi = new KeyApi(keys, keepingKeys, blocking);
        return route().GET("/api/me", new MeApi()::get)
                .GET("/api/accounts", accountApi::list)
                .GET("/api/accounts/{user}", accountApi::get)
                .PUT("/api/accounts/{user}", accountApi::put)
                .GET("/api/keys", keyApi::list)
                .POST("/api/keys", keyApi::make)
                .DELETE("/api/keys/{id}", keyApi::revoke)
                .filter(AdministrationConfiguration::checkCsrf)
                .filter(AdministrationConfiguration::checkParameters)
                .onError(IllegalArgumentException.class, (wrong, _) -> Mono.error(refused(wrong)))
                .build();
    }

    private static Mono<ServerResponse> checkCsrf(
            ServerRequest request, HandlerFunction<ServerResponse> next) {
        Caller caller = Passage.caller(request.exchange());
        boolean checked =
                AccessRules.isReading(request.method().name())
                        || !caller.isInSession()
                        || Objects.equals(
                                caller.csrf(), request.headers().firstHeader("X-CSRF-Token"));
        return checked ? next.handle(request) : Mono.error(withoutCsrf());
    }

    private static ResponseStatusException withoutCsrf() {
        return new ResponseStatusException(
                HttpStatus.FORBIDDEN,
                "Send the session's token, which GET /api/me tells, in the header X-CSRF-Token.");
    }

    /// Lists go on after something; nothing else knows a parameter.
    private static Mono<ServerResponse> checkParameters(
            ServerRequest request, HandlerFunction<ServerResponse> next) {
        return KnownParameters.check(
                request, LISTS.contains(request.path()) ? Set.of("after") : Set.of(), next);
    }

    static Who who(Caller caller) {
        return new Who(caller.subject(), caller.name());
    }

    static ResponseStatusException withoutBody() {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, "body: must be one object, and not null");
    }

    private static ResponseStatusException refused(Throwable wrong) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, wrong.getMessage(), wrong);
    }
}
