package io.howdidwedo.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.access.Admission.Decision;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private final Admission admission = new Admission();

    @ParameterizedTest
    @ValueSource(strings = {"/s/abc", "/c/abc", "/n/abc", "/w/abc", "/p/abc", "/p/abc/unsubscribe"})
    void takesHoldersOfSignedLinksForCustomers(String path) {
        assertThat(admission.decide("GET", path, null)).isEqualTo(new Decision.AsCustomer());
        assertThat(admission.decide("POST", path, admin())).isEqualTo(new Decision.AsCustomer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/assets/kit/staff.css",
                "/.well-known/jwks.json",
                "/actuator/health"
            })
    void asksNobodyWhoTheyAreWhereItDoesNotMatter(String path) {
        assertThat(admission.decide("GET", path, null)).isEqualTo(new Decision.Nameless());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my-work", "/dashboard", "/api/figures", "/api/transactions/7"})
    void asksStrangersWhoTheyAre(String path) {
        assertThat(admission.decide("GET", path, null)).isEqualTo(new Decision.WhoAreYou());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/sx", "/apis", "/api", "/dashboards", "/actuator", "/S/abc"})
    void knowsNothingOfOtherPaths(String path) {
        assertThat(admission.decide("GET", path, admin())).isEqualTo(new Decision.NothingHere());
    }

    @ParameterizedTest
    @CsvSource({
        "agent, GET, /my-work",
        "agent, POST, /cases/7/resolve",
        "agent, GET, /api/verdicts",
        "agent, GET, /api/responses",
        "agent, GET, /fragments/analytics/answer/7",
        "agent, POST, /contact-points/hotline/enter",
        "manager, GET, /dashboard",
        "manager, GET, /my-work",
        "manager, GET, /api/figures",
        "manager, GET, /api/comments/words",
        "manager, GET, /api/parameters",
        "manager, POST, /api/rules/dry-run",
        "admin, PUT, /api/parameters",
        "admin, PUT, /api/offerings/home-delivery",
        "admin, PUT, /api/surveys/after-delivery",
        "admin, PUT, /api/rules",
        "admin, POST, /api/transactions",
        "admin, POST, /api/keys"
    })
    void letsInWhoeverHasTheRole(String role, String method, String path) {
        Caller caller = person(Role.of(role));

        assertThat(admission.decide(method, path, caller)).isEqualTo(new Decision.As(caller));
    }

    @ParameterizedTest
    @CsvSource({
        "agent, GET, /dashboard",
        "agent, GET, /api/figures",
        "agent, GET, /api/comments/words",
        "agent, GET, /comments",
        "agent, POST, /api/transactions",
        "manager, PUT, /api/parameters",
        "manager, PUT, /api/offerings/home-delivery",
        "manager, PUT, /api/rules",
        "manager, GET, /api/accounts",
        "integrator, GET, /my-work",
        "integrator, POST, /api/transactions"
    })
    void sendsBackWhoeverLacksIt(String role, String method, String path) {
        assertThat(admission.decide(method, path, person(Role.of(role))))
                .isInstanceOf(Decision.NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "transactions:write, POST, /api/transactions",
        "transactions:write, POST, /api/transactions/batch",
        "transactions:write, POST, /api/imports",
        "transactions:write, GET, /api/imports/7",
        "transactions:read, GET, /api/transactions/7",
        "offerings:read, GET, /api/offerings/home-delivery",
        "offerings:write, PUT, /api/offerings/home-delivery",
        "surveys:read, GET, /api/surveys/after-delivery",
        "surveys:write, PUT, /api/surveys/after-delivery",
        "figures:read, GET, /api/figures",
        "figures:read, GET, /api/comments/words",
        "figures:read, GET, /api/verdicts",
        "cases:read, GET, /api/cases",
        "cases:write, POST, /api/cases/7/note",
        "deliveries:write, POST, /api/deliveries/reports",
        "webhooks:write, GET, /api/webhooks",
        "webhooks:write, POST, /api/webhooks/7/test"
    })
    void letsInKeysWithTheScope(String scope, String method, String path) {
        Caller key = key(Scope.of(scope));

        assertThat(admission.decide(method, path, key)).isEqualTo(new Decision.As(key));
    }

    @ParameterizedTest
    @CsvSource({
        "transactions:read, POST, /api/transactions",
        "figures:read, GET, /api/transactions/7",
        "figures:read, PUT, /api/parameters",
        "cases:read, POST, /api/cases/7/note",
        "cases:write, GET, /my-work",
        "transactions:write, POST, /api/deliveries/reports",
        "deliveries:write, GET, /deliveries",
        "deliveries:write, GET, /api/webhooks",
        "webhooks:write, GET, /webhooks"
    })
    void sendsBackKeysWithoutIt(String scope, String method, String path) {
        assertThat(admission.decide(method, path, key(Scope.of(scope))))
                .isInstanceOf(Decision.NotAllowed.class);
    }

    @Test
    void saysWhatWouldBeEnough() {
        assertThat(admission.decide("POST", "/api/transactions", person(Role.AGENT)))
                .isInstanceOfSatisfying(
                        Decision.NotAllowed.class,
                        refused ->
                                assertThat(refused.needed().inWords())
                                        .isEqualTo("role admin or scope transactions:write"));
    }

    private static Caller admin() {
        return person(Role.ADMIN);
    }

    private static Caller person(Role role) {
        return new Caller("ana", "Ana", Set.of(role), Set.of("*"), Set.of(), "csrf", "UTC", "en");
    }

    private static Caller key(Scope scope) {
        return new Caller(
                "key-1",
                "Shop",
                Set.of(Role.INTEGRATOR),
                Set.of("*"),
                Set.of(scope),
                null,
                "UTC",
                "en");
    }
}
