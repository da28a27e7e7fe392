package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.identity.Role;
import java.util.List;

/// The entries of the staff pages' menu.
public enum Section {
    MY_WORK("My work", "/my-work", List.of(Role.AGENT, Role.MANAGER, Role.ADMIN)),
    OVERVIEW("Overview", "/dashboard", List.of(Role.MANAGER, Role.ADMIN)),
    EXPECTATIONS("Expectations", "/dashboard/expectations", List.of(Role.MANAGER, Role.ADMIN)),
    FAIRNESS("Fairness", "/dashboard/fairness", List.of(Role.MANAGER, Role.ADMIN)),
    CHAIN("Chain", "/dashboard/chain", List.of(Role.MANAGER, Role.ADMIN)),
    LOYALTY("Loyalty", "/dashboard/loyalty", List.of(Role.MANAGER, Role.ADMIN)),
    ANSWERS("Answers", "/dashboard/answers", List.of(Role.MANAGER, Role.ADMIN)),
    COMMENTS("Comments", "/dashboard/comments", List.of(Role.MANAGER, Role.ADMIN)),
    CAUSES("Causes", "/dashboard/causes", List.of(Role.MANAGER, Role.ADMIN)),
    GOALS("Goals", "/dashboard/goals", List.of(Role.MANAGER, Role.ADMIN)),
    ALERTS("Alerts", "/dashboard/alerts", List.of(Role.MANAGER, Role.ADMIN)),
    REPORTS("Reports", "/dashboard/reports", List.of(Role.MANAGER, Role.ADMIN)),
    RULES("Rules", "/rules", List.of(Role.MANAGER, Role.ADMIN)),
    DELIVERIES("Deliveries", "/deliveries", List.of(Role.ADMIN)),
    IMPORTS("Imports", "/imports", List.of(Role.ADMIN));

    private final String label;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // set once, from List.of
    private final List<Role> roles;

    Section(String label, String path, List<Role> roles) {
        this.label = label;
        this.path = path;
        this.roles = roles;
    }

    /// What people read.
    public String label() {
        return label;
    }

    /// Where it leads.
    public String path() {
        return path;
    }

    /// Who sees it.
    public Role[] roles() {
        return roles.toArray(Role[]::new);
    }
}
