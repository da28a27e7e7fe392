package io.howdidwedo.gateway.people.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.mailedlink.Inviting;
import io.howdidwedo.gateway.provider.Connecting;
import io.howdidwedo.gateway.provider.KeepingGroups;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.KnownParameters;
import io.howdidwedo.servicekit.page.PageSettings;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class PeoplePageConfiguration {
    @Bean
    PeopleLists peopleLists(
            Accounts accounts,
            Inviting inviting,
            Changes changes,
            Provider provider,
            AskingForCode asking,
            Clock clock) {
        return new PeopleLists(accounts, inviting, changes, provider, asking, clock);
    }

    @Bean
    RouterFunction<ServerResponse> peopleRoutes(
            PeopleLists lists,
            Inviting inviting,
            KeepingAccounts keeping,
            Connecting connecting,
            AskingForCode asking,
            StaffFrame frame,
            BlockingWork blocking) {
        var people = new PeopleController(lists, inviting, frame, blocking);
        var person = new PersonController(lists, keeping, connecting, asking, frame, blocking);
        return route().GET("/access", people::show)
                .POST("/access/invitations", people::invite)
                .POST("/access/invitations/again", people::again)
                .POST("/access/invitations/withdraw", people::withdraw)
                .GET("/access/people/{user}", person::show)
                .POST("/access/people/{user}", person::change)
                .POST("/access/people/{user}/deactivate", person::deactivate)
                .POST("/access/people/{user}/activate", person::activate)
                .POST("/access/people/{user}/provider", person::connect)
                .POST("/access/people/{user}/provider/end", person::part)
                .POST("/access/people/{user}/second-step/end", person::takeStepOff)
                .POST("/access/people/{user}/sessions/end", person::endSessions)
                .filter(PeoplePageConfiguration::checkParameters)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> accessKeyRoutes(
            ApiKeys keys, KeepingKeys keeping, StaffFrame frame, BlockingWork blocking) {
        var keyPages = new KeysController(keys, keeping, frame, blocking);
        return route().GET("/access/keys", keyPages::show)
                .POST("/access/keys", keyPages::make)
                .POST("/access/keys/{id}/end", keyPages::end)
                .filter(PeoplePageConfiguration::checkParameters)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> accessGroupRoutes(
            Provider provider,
            KeepingGroups keeping,
            Accounts accounts,
            AskingForCode asking,
            PageSettings settings,
            StaffFrame frame,
            BlockingWork blocking) {
        var groups =
                new GroupsController(
                        provider, keeping, accounts, asking, settings, frame, blocking);
        return route().GET("/access/groups", groups::show)
                .POST("/access/groups", groups::put)
                .POST("/access/groups/end", groups::end)
                .POST("/access/second-step", groups::requireSecondStep)
                .filter(PeoplePageConfiguration::checkParameters)
                .build();
    }

    private static Mono<ServerResponse> checkParameters(
            ServerRequest request, HandlerFunction<ServerResponse> next) {
        return KnownParameters.check(request, known(request), next);
    }

    private static Set<String> known(ServerRequest request) {
        if (!request.method().name().equals("GET")) {
            return Set.of();
        }
        return request.path().equals("/access") ? PeopleController.PARAMETERS : Set.of("said");
    }
}
