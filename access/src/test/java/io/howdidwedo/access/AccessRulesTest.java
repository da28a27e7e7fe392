package io.howdidwedo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /surveys, manager, true",
        "GET, /surveys/after-delivery, manager, true",
        "GET, /surveys/after-delivery/edit, manager, false",
        "GET, /surveys/after-delivery/edit, admin, true",
        "POST, /surveys/after-delivery/edit, manager, false",
        "PUT, /api/teams/north/colleagues/kim/absence, agent, true",
        "PUT, /api/teams/north/colleagues/kim, agent, false",
        "POST, /teams/north/people/kim/away, agent, true",
        "POST, /teams/north/people/kim/remove, agent, false",
        "POST, /teams/order, manager, false",
        "POST, /teams/order, admin, true",
        "POST, /offerings/order, manager, false",
        "GET, /access, admin, true",
        "GET, /access/keys, manager, false",
        "POST, /access/invitations, agent, false",
        "GET, /account, agent, true",
        "POST, /account/password, integrator, true",
        "GET, /contact-points, agent, true",
        "GET, /contact-points/hotline, agent, false",
        "POST, /contact-points/hotline, agent, false",
        "POST, /contact-points/hotline/turn, agent, false",
        "POST, /contact-points/hotline/enter, agent, true",
        "GET, /getting-started, admin, true",
        "POST, /getting-started/history, admin, true",
        "GET, /getting-started, manager, false",
        "GET, /deliveries, manager, true",
        "GET, /deliveries, agent, false",
        "GET, /webhooks, admin, true",
        "POST, /webhooks/new, manager, false",
        "GET, /api/webhooks, manager, false",
        "DELETE, /api/webhooks/7, admin, true",
        "POST, /deliveries/quarantine/7/release, manager, true",
        "POST, /deliveries/suppressed/take-off, manager, false",
        "GET, /api/invitations/quarantine, manager, true",
        "GET, /api/invitations/quarantine, agent, false",
        "POST, /next-cycle/groups/7/decline, manager, true",
        "POST, /next-cycle/groups/7/accept, manager, false"
    })
    void theFirstRuleThatFitsDecides(String method, String path, String role, boolean allowed) {
        Optional<Requirement> rule = AccessRules.requirementOf(method, path);

        assertThat(rule)
                .get()
                .isInstanceOfSatisfying(
                        Requirement.AnyOf.class,
                        anyOf ->
                                assertThat(anyOf.isMetBy(Set.of(Role.of(role)), Set.of()))
                                        .isEqualTo(allowed));
    }

    @Test
    void oneOfTheScopesIsEnough() {
        Requirement.AnyOf anyOf =
                (Requirement.AnyOf) AccessRules.requirementOf("GET", "/api/figures").orElseThrow();

        assertThat(anyOf.isMetBy(Set.of(Role.INTEGRATOR), Set.of(Scope.FIGURES_READ))).isTrue();
        assertThat(anyOf.isMetBy(Set.of(Role.INTEGRATOR), Set.of(Scope.CASES_READ))).isFalse();
    }

    @Test
    void anotherScopeIsNot() {
        Requirement.AnyOf anyOf =
                (Requirement.AnyOf)
                        AccessRules.requirementOf("POST", "/api/deliveries/reports").orElseThrow();

        assertThat(anyOf.isMetBy(Set.of(), Set.of(Scope.DELIVERIES_WRITE))).isTrue();
        assertThat(anyOf.isMetBy(Set.of(), Set.of(Scope.TRANSACTIONS_WRITE))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere",
        "GET, /sx",
        "GET, /api",
        "GET, ''",
        "GET, /",
        "PATCH, /S/abc",
        "GET, //dashboard",
        "GET, dashboard"
    })
    void otherPathsAreNobodys(String method, String path) {
        assertThat(AccessRules.requirementOf(method, path)).isEmpty();
    }

    @Test
    void everyScopeOpensSomething() {
        for (Scope scope : Scope.values()) {
            assertThat(AccessRules.opens(scope)).as(scope.word()).isTrue();
        }
    }
}
