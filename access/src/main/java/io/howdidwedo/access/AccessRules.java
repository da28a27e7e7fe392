package io.howdidwedo.access;

import static io.howdidwedo.access.Requirement.anyOf;
import static io.howdidwedo.access.Role.ADMIN;
import static io.howdidwedo.access.Role.AGENT;
import static io.howdidwedo.access.Role.MANAGER;
import static io.howdidwedo.access.Scope.CASES_READ;
import static io.howdidwedo.access.Scope.CASES_WRITE;
import static io.howdidwedo.access.Scope.DELIVERIES_WRITE;
import static io.howdidwedo.access.Scope.FIGURES_READ;
import static io.howdidwedo.access.Scope.METRICS_READ;
import static io.howdidwedo.access.Scope.OFFERINGS_READ;
import static io.howdidwedo.access.Scope.OFFERINGS_WRITE;
import static io.howdidwedo.access.Scope.SURVEYS_READ;
import static io.howdidwedo.access.Scope.SURVEYS_WRITE;
import static io.howdidwedo.access.Scope.TRANSACTIONS_READ;
import static io.howdidwedo.access.Scope.TRANSACTIONS_WRITE;
import static io.howdidwedo.access.Scope.WEBHOOKS_WRITE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rule for every path of the system; a path without a rule does not exist.
///
/// The first rule that fits decides. Which rows a caller sees is the services' own matter.
public final class AccessRules {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Requirement ANYBODY = new Requirement.Nothing();
    private static final Requirement SIGNED_LINK = new Requirement.SignedLink();
    private static final Requirement.AnyOf STAFF = anyOf(AGENT, MANAGER, ADMIN);
    private static final Requirement.AnyOf MANAGEMENT = anyOf(MANAGER, ADMIN);
    private static final Requirement.AnyOf ADMINISTRATOR = anyOf(ADMIN);

    private static final List<Rule> RULES =
            List.of(
                    any("/s", SIGNED_LINK),
                    any("/c", SIGNED_LINK),
                    any("/p", SIGNED_LINK),
                    any("/n", SIGNED_LINK),
                    any("/w", SIGNED_LINK),
                    any("/login", ANYBODY),
                    any("/logout", ANYBODY),
                    reading("/assets", ANYBODY),
                    reading("/favicon.ico", ANYBODY),
                    reading("/docs", ANYBODY),
                    reading("/.well-known/jwks.json", ANYBODY),
                    reading("/actuator/health/details", ADMINISTRATOR.or(METRICS_READ)),
                    reading("/actuator/health", ANYBODY),
                    reading("/actuator/prometheus", ADMINISTRATOR.or(METRICS_READ)),
                    reading("/api/me", anyOf(Role.values())),
                    any("/account", anyOf(Role.values())),
                    any("/access", ADMINISTRATOR),
                    any("/api/accounts", ADMINISTRATOR),
                    any("/api/keys", ADMINISTRATOR),
                    reading("/api/transactions", STAFF.or(TRANSACTIONS_READ)),
                    writing("/api/transactions", ADMINISTRATOR.or(TRANSACTIONS_WRITE)),
                    reading("/api/imports", MANAGEMENT.or(TRANSACTIONS_WRITE, TRANSACTIONS_READ)),
                    writing("/api/imports", ADMINISTRATOR.or(TRANSACTIONS_WRITE)),
                    reading("/api/invitations/quarantine", MANAGEMENT.or(TRANSACTIONS_READ)),
                    reading("/api/invitations", STAFF.or(TRANSACTIONS_READ)),
                    writing("/api/invitations", MANAGEMENT),
                    writing("/api/deliveries", ADMINISTRATOR.or(DELIVERIES_WRITE)),
                    reading("/api/customers/*/merge", STAFF.or(TRANSACTIONS_READ)),
                    writing("/api/customers/*/merge", MANAGEMENT.or(TRANSACTIONS_WRITE)),
                    reading("/api/offerings", STAFF.or(OFFERINGS_READ)),
                    writing("/api/offerings", ADMINISTRATOR.or(OFFERINGS_WRITE)),
                    reading("/api/surveys", STAFF.or(SURVEYS_READ)),
                    writing("/api/surveys", ADMINISTRATOR.or(SURVEYS_WRITE)),
                    reading("/api/figures", MANAGEMENT.or(FIGURES_READ)),
                    reading("/api/ledger", MANAGEMENT.or(FIGURES_READ)),
                    reading("/api/verdicts", STAFF.or(FIGURES_READ)),
                    reading("/api/responses", STAFF.or(FIGURES_READ)),
                    writing("/api/responses", MANAGEMENT),
                    reading("/api/comments", MANAGEMENT.or(FIGURES_READ)),
                    reading("/api/parameters", MANAGEMENT.or(FIGURES_READ)),
                    writing("/api/parameters", ADMINISTRATOR),
                    reading("/api/cases", STAFF.or(CASES_READ)),
                    writing("/api/cases", STAFF.or(CASES_WRITE)),
                    reading("/api/rules", MANAGEMENT.or(CASES_READ)),
                    writing("/api/rules/dry-run", MANAGEMENT),
                    writing("/api/rules", ADMINISTRATOR),
                    reading("/api/working-hours", STAFF.or(CASES_READ)),
                    writing("/api/working-hours", ADMINISTRATOR),
                    writing("/api/teams/*/merge", ADMINISTRATOR),
                    reading("/api/teams", STAFF.or(CASES_READ)),
                    writing("/api/teams/*/colleagues/*/absence", STAFF),
                    writing("/api/teams", MANAGEMENT),
                    any("/api/webhooks", ADMINISTRATOR.or(WEBHOOKS_WRITE)),
                    any("/getting-started", ADMINISTRATOR),
                    any("/brand", ADMINISTRATOR),
                    any("/customers/*/merge", MANAGEMENT),
                    writing("/customers/*/separate", MANAGEMENT),
                    reading("/customers", STAFF),
                    writing("/customers", ADMINISTRATOR),
                    any("/webhooks", ADMINISTRATOR),
                    any("/my-work", STAFF),
                    any("/cases", STAFF),
                    writing("/teams/*/people/*/away", STAFF),
                    writing("/teams/*/people/*/here", STAFF),
                    any("/teams/*/merge", ADMINISTRATOR),
                    writing("/teams/*/separate", ADMINISTRATOR),
                    reading("/teams", STAFF),
                    writing("/teams/order", ADMINISTRATOR),
                    writing("/teams", MANAGEMENT),
                    reading("/working-hours", STAFF),
                    writing("/working-hours", ADMINISTRATOR),
                    any("/dashboard", MANAGEMENT),
                    any("/comments", MANAGEMENT),
                    reading("/rules", MANAGEMENT),
                    writing("/rules", ADMINISTRATOR),
                    reading("/surveys/*/edit", ADMINISTRATOR),
                    reading("/surveys", MANAGEMENT),
                    writing("/surveys", ADMINISTRATOR),
                    reading("/offerings/*/merge", ADMINISTRATOR),
                    reading("/offerings", MANAGEMENT),
                    writing("/offerings", ADMINISTRATOR),
                    any("/contact-points/*/enter", STAFF),
                    any("/contact-points/*", MANAGEMENT),
                    reading("/contact-points", STAFF),
                    any("/reply-templates", MANAGEMENT),
                    writing("/next-cycle/groups/*/accept", ADMINISTRATOR),
                    any("/next-cycle", MANAGEMENT),
                    any("/you-said-we-did", MANAGEMENT),
                    writing("/deliveries/suppressed", ADMINISTRATOR),
                    any("/deliveries", MANAGEMENT),
                    reading("/imports", MANAGEMENT),
                    writing("/imports", ADMINISTRATOR),
                    any("/dead-letters", ADMINISTRATOR),
                    any("/api/dead-letters", ADMINISTRATOR),
                    any("/fragments/operations/dead-letters", ADMINISTRATOR),
                    any("/fragments", STAFF));

    /// The rules in their order, by the first word of the paths they are about.
    private static final Map<String, List<Rule>> BY_FIRST_WORD =
            RULES.stream().collect(Collectors.groupingBy(rule -> rule.prefix().get(1)));

    private AccessRules() {}

    /// What a request of this method to this raw path asks of its caller; empty when nothing lives
    /// there.
    public static Optional<Requirement> requirementOf(String method, String path) {
        List<String> segments = segments(path);
        String firstWord = segments.size() > 1 ? segments.get(1) : "";
        for (Rule rule : BY_FIRST_WORD.getOrDefault(firstWord, List.of())) {
            if (rule.fits(method, segments)) {
                return Optional.of(rule.requirement());
            }
        }
        return Optional.empty();
    }

    /// Whether somebody with these roles and scopes may send a request of this method to this raw
    /// path; nobody may where nothing lives.
    public static boolean allows(String method, String path, Set<Role> roles, Set<Scope> scopes) {
        return requirementOf(method, path)
                .filter(
                        requirement ->
                                !(requirement instanceof Requirement.AnyOf anyOf)
                                        || anyOf.isMetBy(roles, scopes))
                .isPresent();
    }

    /// Whether some path asks for this scope.
    static boolean opens(Scope scope) {
        return RULES.stream()
                .anyMatch(
                        rule ->
                                rule.requirement() instanceof Requirement.AnyOf anyOf
                                        && anyOf.scopes().contains(scope));
    }

    /// Whether a request of this method is meant to change nothing.
    public static boolean isReading(String method) {
        return READING.contains(method);
    }

    private static Rule any(String prefix, Requirement requirement) {
        return new Rule(Deed.ANY, prefix, requirement);
    }

    private static Rule reading(String prefix, Requirement requirement) {
        return new Rule(Deed.READING, prefix, requirement);
    }

    private static Rule writing(String prefix, Requirement requirement) {
        return new Rule(Deed.WRITING, prefix, requirement);
    }

    private enum Deed {
        READING,
        WRITING,
        ANY;

        boolean includes(String method) {
            return switch (this) {
                case READING -> isReading(method);
                case WRITING -> !isReading(method);
                case ANY -> true;
            };
        }
    }

    /// @param prefix the beginning of the paths it is about, segment by segment; `*` stands for any
    ///     one segment
    private record Rule(Deed deed, List<String> prefix, Requirement requirement) {
        Rule(Deed deed, String prefix, Requirement requirement) {
            this(deed, segments(prefix), requirement);
        }

        boolean fits(String method, List<String> path) {
            return deed.includes(method)
                    && path.size() >= prefix.size()
                    && IntStream.range(0, prefix.size())
                            .allMatch(i -> fits(prefix.get(i), path.get(i)));
        }

        private static boolean fits(String wanted, String segment) {
            return wanted.equals(segment) || (wanted.equals("*") && !segment.isEmpty());
        }
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
