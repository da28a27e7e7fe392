package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whoever the rules let through is answered by the service behind them, and nobody else: every
/// route of every service and of the gateway itself, for every role and every scope.
class AccessIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// An entry of the staff pages' menu, or of the first page's places.
    private static final Pattern MENU =
            Pattern.compile("class=\"nav-link\" href=\"([^\"]+)\"|<li><a href=\"([^\"]+)\"");

    private static RunningSystem system;
    private static List<Route> routes;

    /// Somebody with one role or one scope, and nothing else.
    private record Somebody(String word, Set<Role> roles, Set<Scope> scopes, String key) {}

    @BeforeAll
    static void start() {
        system = RunningSystem.start();
        routes = Stream.concat(Route.all().stream(), Route.ofGateway().stream()).toList();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void everyRouteHasARule() {
        assertThat(routes).hasSizeGreaterThan(100);
        assertThat(routes)
                .allSatisfy(
                        route ->
                                assertThat(AccessRules.requirementOf(route.method(), route.path()))
                                        .as(route.toString())
                                        .isPresent());
    }

    @Test
    void theRuleAndTheServiceAgree() throws Exception {
        List<String> disagreements = new ArrayList<>();
        for (Somebody somebody : everybody()) {
            for (Route route : routes) {
                Optional<Requirement> rule =
                        AccessRules.requirementOf(route.method(), route.path());
                if (rule.orElseThrow() instanceof Requirement.AnyOf anyOf) {
                    boolean allowed = anyOf.isMetBy(somebody.roles(), somebody.scopes());
                    int status = status(route, somebody);
                    boolean fits =
                            allowed
                                    ? status != 401 && status != 403 && status < 500
                                    : status == 403;
                    if (!fits) {
                        disagreements.add(
                                "%s as %s: %d, the rule says %s"
                                        .formatted(
                                                route,
                                                somebody.word(),
                                                status,
                                                allowed ? "yes" : "no"));
                    }
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void everyPlaceInAMenuOpens() throws Exception {
        for (Role role : List.of(Role.AGENT, Role.MANAGER, Role.ADMIN)) {
            Somebody somebody = somebody(role);
            Set<String> places = new TreeSet<>(places("/", somebody));
            places.addAll(places("/my-work", somebody));

            assertThat(places).contains("/my-work");
            for (String place : places) {
                Route page = new Route("GET", place);
                assertThat(routes).as(role.word()).contains(page);
                assertThat(status(page, somebody)).as(role.word() + " " + place).isEqualTo(200);
            }
        }
    }

    /// Where the menus of a page lead.
    private static List<String> places(String page, Somebody somebody) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(system.gateway() + page))
                        .header("Authorization", "Bearer " + somebody.key())
                        .header("Accept", "text/html")
                        .build();
        String html = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return MENU.matcher(html)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(path -> !path.equals("/"))
                .toList();
    }

    @Test
    void aServiceHasNothingAtThePathOfErrors() throws Exception {
        for (int port : List.of(8081, 8082, 8083, 8084)) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(system.service(port) + "/error")).build();

            assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
        }
    }

    private static int status(Route route, Somebody somebody)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(system.gateway() + route.path()))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + somebody.key())
                        .header("Accept", "text/html, application/json, */*")
                        .method(route.method(), HttpRequest.BodyPublishers.noBody())
                        .build();
        HttpResponse<InputStream> answer =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // A stream of news goes on for ever; that it began is enough.
        answer.body().close();
        return answer.statusCode();
    }

    private static List<Somebody> everybody() {
        return Stream.concat(
                        Stream.of(Role.values()).map(AccessIT::somebody),
                        Stream.of(Scope.values()).map(AccessIT::somebody))
                .toList();
    }

    private static Somebody somebody(Role role) {
        return new Somebody(
                role.word(),
                Set.of(role),
                Set.of(),
                key("\"roles\":[\"%s\"]".formatted(role.word())));
    }

    private static Somebody somebody(Scope scope) {
        return new Somebody(
                scope.word(),
                Set.of(Role.INTEGRATOR),
                Set.of(scope),
                key("\"scopes\":[\"%s\"]".formatted(scope.word())));
    }

    private static String key(String may) {
        return system.api("POST", "/api/keys", "{\"name\":\"walk\"," + may + "}")
                .path("secret")
                .asString();
    }
}
