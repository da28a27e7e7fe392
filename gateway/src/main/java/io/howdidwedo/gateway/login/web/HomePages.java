package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.gateway.login.web.HomePage.Place;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Says who you are and where you can go.
final class HomePages {
    private static final Phrases WORDS = Phrases.of(HomePages.class);
    private static final String MY_ACCOUNT = "/account";
    private static final Map<String, String> PLACES = places();

    private final Pages pages;

    HomePages(Pages pages) {
        this.pages = pages;
    }

    /// `GET /`
    Mono<ServerResponse> show(ServerRequest request) {
        Caller caller = Passage.caller(request.exchange());
        Locale language = Locale.forLanguageTag(caller.language());
        Phrases words = WORDS.in(language);
        String roles = Phrases.speaking(language, () -> GrantWords.roles(caller.roles()));
        var page =
                new HomePage(
                        caller.name(),
                        roles,
                        Objects.requireNonNullElse(caller.csrf(), ""),
                        caller.theme().mark(),
                        places(caller, words));
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .bodyValue(pages.render(language, "login/web/home.jte", page));
    }

    /// Where they are, by what they are called in the words.
    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("/my-work", "place.my-work");
        places.put("/dashboard", "place.overview");
        places.put("/deliveries", "place.deliveries");
        places.put("/imports", "place.imports");
        places.put("/getting-started", "place.getting-started");
        places.put("/access", "place.access");
        places.put(MY_ACCOUNT, "place.account");
        return places;
    }

    private static List<Place> places(Caller caller, Phrases words) {
        return PLACES.entrySet().stream()
                .filter(place -> caller.may("GET", place.getKey()))
                .filter(place -> caller.isInSession() || !place.getKey().equals(MY_ACCOUNT))
                .map(
                        place ->
                                new Place(
                                        place.getKey(),
                                        words.say(place.getValue()),
                                        words.say(place.getValue() + ".purpose")))
                .toList();
    }
}
