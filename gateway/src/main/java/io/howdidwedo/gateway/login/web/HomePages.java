package io.howdidwedo.gateway.login.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.login.web.HomePage.Place;
import io.howdidwedo.gateway.pages.Pages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Says who you are and where you can go.
final class HomePages {
    private static final Place MY_ACCOUNT =
            new Place("/account", "My account", "Your name, password, time zone and sessions");
    private static final List<Place> PLACES =
            List.of(
                    new Place(
                            "/my-work",
                            "My work",
                            "The customers who wait for you, the most urgent first"),
                    new Place(
                            "/dashboard",
                            "Overview",
                            "How satisfied customers are, and how sure that is"),
                    new Place(
                            "/deliveries",
                            "Deliveries",
                            "What became of every transaction and invitation"),
                    new Place(
                            "/imports", "Imports", "Bring in transactions and answers from files"),
                    new Place(
                            "/getting-started",
                            "Getting started",
                            "What to do first, and a year of made-up history"),
                    new Place(
                            "/access",
                            "People and access",
                            "Who can log in, with what rights, and which programs"),
                    MY_ACCOUNT);

    private final Pages pages;

    HomePages(Pages pages) {
        this.pages = pages;
    }

    /// `GET /`
    Mono<ServerResponse> show(ServerRequest request) {
        Caller caller = Passage.caller(request.exchange());
        String roles =
                caller.roles().stream().sorted().map(Role::word).collect(Collectors.joining(", "));
        var page =
                new HomePage(
                        caller.name(),
                        roles,
                        Objects.requireNonNullElse(caller.csrf(), ""),
                        caller.theme().mark(),
                        places(caller));
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .bodyValue(pages.render("login/web/home.jte", page));
    }

    private static List<Place> places(Caller caller) {
        return PLACES.stream()
                .filter(place -> caller.may("GET", place.path()))
                .filter(place -> caller.isInSession() || !place.equals(MY_ACCOUNT))
                .toList();
    }
}
