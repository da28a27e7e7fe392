package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Every route of every service names what it does not know, cannot read, or was given nothing for;
/// none answers as if it had not been asked, and none breaks.
@ExtendWith(SharedSystem.class)
class MalformedInputsIT {
    private static final Pattern KNOWN = Pattern.compile("known are ([\\w.*, -]+)");
    private static final List<String> ABSURD =
            List.of(
                    "%2B999999999-11-20T15:04:05Z",
                    "-0001-01-01",
                    "0000-01",
                    "99999-01",
                    "99999999999",
                    "-1",
                    "%00",
                    "%E2%80%AE",
                    "1-1-1-1-1");

    @Test
    void everyRouteNamesAParameterThatItDoesNotKnow(RunningSystem system) {
        RouteCalls calls = new RouteCalls(system);

        assertThat(routes()).hasSizeGreaterThan(140);
        assertThat(
                        RouteCalls.each(
                                routes(),
                                route -> {
                                    RouteCalls.Answer answer = calls.call(route, "?unheardOf=west");
                                    boolean right =
                                            isForEverybody(route)
                                                    ? answer.status() < 500
                                                            && !answer.body().contains("unheardOf")
                                                    : answer.status() == 400
                                                            && answer.body().contains("unheardOf");
                                    return fault(right, route + "?unheardOf", answer);
                                }))
                .isEmpty();
    }

    /// What a route knows it tells itself.
    @Test
    void noRouteTakesAnAbsurdValueOfAParameterItKnows(RunningSystem system) {
        RouteCalls calls = new RouteCalls(system);

        assertThat(
                        RouteCalls.each(
                                routes(),
                                route ->
                                        known(calls.call(route, "?unheardOf=west"))
                                                .flatMap(
                                                        name ->
                                                                ABSURD.stream()
                                                                        .map(
                                                                                value ->
                                                                                        name + "="
                                                                                                + value))
                                                .map(query -> faultOf(calls, route, query))
                                                .flatMap(Optional::stream)
                                                .findFirst()))
                .isEmpty();
    }

    private static Optional<String> faultOf(RouteCalls calls, Route route, String query) {
        RouteCalls.Answer answer = calls.call(route, "?" + query);
        boolean mustBeRefused =
                route.path().startsWith("/api/")
                        && route.method().equals("GET")
                        && query.matches(
                                "(?:from|to|asKnownAt|limit|transaction|relationship|cursor)=.*");
        boolean right = answer.status() < 500 && (!mustBeRefused || answer.status() == 400);
        return fault(right, route + "?" + query, answer);
    }

    private static Stream<String> known(RouteCalls.Answer answer) {
        Matcher names = KNOWN.matcher(answer.body());
        return names.find()
                ? Stream.of(names.group(1).split(", ")).map(name -> name.replace("*", "x"))
                : Stream.empty();
    }

    @Test
    void everyRouteRefusesAnIdThatIsNone(RunningSystem system) {
        RouteCalls calls = new RouteCalls(system);
        List<String> ids = List.of("a".repeat(5_000), "%00", "a%07b");

        assertThat(
                        RouteCalls.each(
                                routes().stream().filter(MalformedInputsIT::hasAnId).toList(),
                                route ->
                                        ids.stream()
                                                .map(
                                                        id ->
                                                                new Route(
                                                                        route.method(),
                                                                        withId(route, id)))
                                                .map(
                                                        other -> {
                                                            RouteCalls.Answer answer =
                                                                    calls.call(other, "");
                                                            return fault(
                                                                    answer.status() >= 300
                                                                                    && answer
                                                                                                    .status()
                                                                                            < 500
                                                                            || isForEverybody(route)
                                                                                    && answer
                                                                                                    .status()
                                                                                            < 500,
                                                                    other.toString(),
                                                                    answer);
                                                        })
                                                .flatMap(Optional::stream)
                                                .findFirst()))
                .isEmpty();
    }

    private static boolean hasAnId(Route route) {
        return route.path().contains(Route.NOBODYS) || route.path().contains("nobodys");
    }

    private static String withId(Route route, String id) {
        return route.path().replace(Route.NOBODYS, id).replace("nobodys", id);
    }

    @Test
    void everyBodyIsRefusedForEachPlaceThatIsWrong(RunningSystem system) {
        RouteCalls calls = new RouteCalls(system);
        Map<String, String> samples = SampleBodies.all();
        List<Route> taking = routes().stream().filter(route -> takesABody(calls, route)).toList();
        JsonNode rules = system.get("/api/rules");
        JsonNode hours = system.get("/api/working-hours").path("hours");
        JsonNode parameters = system.get("/api/parameters");

        assertThat(taking)
                .extracting(MalformedInputsIT::name)
                .containsExactlyInAnyOrderElementsOf(samples.keySet());
        List<String> faults =
                taking.stream()
                        .flatMap(
                                route ->
                                        RouteCalls.each(
                                                SpoiltBody.allOf(samples.get(name(route))),
                                                spoilt -> faultOf(calls, route, spoilt))
                                                .stream())
                        .toList();
        var _ = system.api("PUT", "/api/rules", rules);
        var _ = system.api("PUT", "/api/working-hours", hours);
        var _ = system.api("PUT", "/api/parameters", parameters);

        assertThat(faults).isEmpty();
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    private static boolean takesABody(RouteCalls calls, Route route) {
        if (route.method().equals("GET") || !route.path().startsWith("/api/")) {
            return false;
        }
        RouteCalls.Answer answer = calls.call(route, "", "application/json", "{");
        return answer.status() == 400 && answer.body().contains("body: ");
    }

    private static Optional<String> faultOf(RouteCalls calls, Route route, SpoiltBody spoilt) {
        RouteCalls.Answer answer = calls.call(route, "", "application/json", spoilt.text());
        boolean named = answer.status() == 400 && answer.body().contains(spoilt.place());
        boolean taken = spoilt.mayBeTaken() && answer.status() < 500;
        return fault(named || taken, route + " " + spoilt.what(), answer);
    }

    @Test
    void everyLineOfABatchIsRefusedForItself(RunningSystem system) {
        List<SpoiltBody> spoilt =
                SpoiltBody.allOf(SampleBodies.all().get("POST /api/transactions"));
        String lines = String.join("\n", spoilt.stream().map(SpoiltBody::text).toList());

        List<String> answers =
                system.call(
                                "POST",
                                "/api/transactions/batch",
                                "application/x-ndjson",
                                "null\n" + lines)
                        .body()
                        .lines()
                        .toList();

        assertThat(answers).hasSize(spoilt.size() + 1);
        assertThat(answers.getFirst()).contains("\"status\":400");
        for (int i = 0; i < spoilt.size(); i++) {
            String answer = answers.get(i + 1);
            boolean named =
                    answer.contains("\"status\":400") && answer.contains(spoilt.get(i).place());
            assertThat(named || spoilt.get(i).mayBeTaken())
                    .as(spoilt.get(i).what() + ": " + answer)
                    .isTrue();
        }
    }

    private static List<Route> routes() {
        return Stream.concat(Route.all().stream(), Route.ofGateway().stream()).toList();
    }

    /// Who comes without a login, as customers and pictures in mails do, is held to nothing here.
    private static boolean isForEverybody(Route route) {
        return AccessRules.requirementOf(route.method(), route.path())
                .filter(Requirement.AnyOf.class::isInstance)
                .isEmpty();
    }

    private static Optional<String> fault(boolean right, String asked, RouteCalls.Answer answer) {
        String words = answer.body();
        return right
                ? Optional.empty()
                : Optional.of(
                        asked
                                + ": "
                                + answer.status()
                                + " "
                                + words.substring(0, Math.min(words.length(), 300)));
    }
}
