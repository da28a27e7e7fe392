package io.howdidwedo.servicekit.page;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.Arrays;
import java.util.List;

/// The entries of the staff pages' menu.
public enum Section {
    MY_WORK(Group.NONE, "My work", "/my-work", Whom.STAFF),
    OVERVIEW(Group.NONE, "Overview", "/dashboard", Whom.MANAGEMENT),
    EXPECTATIONS(Group.FIGURES, "Expectations", "/dashboard/expectations", Whom.MANAGEMENT),
    FAIRNESS(Group.FIGURES, "Fairness", "/dashboard/fairness", Whom.MANAGEMENT),
    CHAIN(Group.FIGURES, "Chain", "/dashboard/chain", Whom.MANAGEMENT),
    LOYALTY(Group.FIGURES, "Loyalty", "/dashboard/loyalty", Whom.MANAGEMENT),
    ANSWERS(Group.FIGURES, "Answers", "/dashboard/answers", Whom.MANAGEMENT),
    COMMENTS(Group.FIGURES, "Comments", "/dashboard/comments", Whom.MANAGEMENT),
    CAUSES(Group.FIGURES, "Causes", "/dashboard/causes", Whom.MANAGEMENT),
    GOALS(Group.WATCH, "Goals", "/dashboard/goals", Whom.MANAGEMENT),
    ALERTS(Group.WATCH, "Alerts", "/dashboard/alerts", Whom.MANAGEMENT),
    REPORTS(Group.WATCH, "Reports", "/dashboard/reports", Whom.MANAGEMENT),
    LOOPS(Group.WATCH, "You said, we did", "/you-said-we-did", Whom.MANAGEMENT),
    NEXT_CYCLE(Group.WATCH, "Next cycle", "/next-cycle", Whom.MANAGEMENT),
    TEAMS(Group.SET_UP, "Teams", "/teams", Whom.STAFF),
    OFFERINGS(Group.SET_UP, "Offerings", "/offerings", Whom.MANAGEMENT),
    SURVEYS(Group.SET_UP, "Surveys", "/surveys", Whom.MANAGEMENT),
    CONTACT_POINTS(Group.SET_UP, "Contact points", "/contact-points", Whom.STAFF),
    REPLIES(Group.SET_UP, "Replies", "/reply-templates", Whom.MANAGEMENT),
    RULES(Group.SET_UP, "Rules", "/rules", Whom.MANAGEMENT),
    DELIVERIES(Group.SET_UP, "Deliveries", "/deliveries", Whom.ADMINISTRATORS),
    IMPORTS(Group.SET_UP, "Imports", "/imports", Whom.ADMINISTRATORS);

    /// Entries that stand together under one word.
    public enum Group {
        NONE(""),
        FIGURES("Figures"),
        WATCH("Watch"),
        SET_UP("Set up");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /// What people read; empty for entries that stand alone.
        public String label() {
            return label;
        }

        /// The entries of this group that somebody sees.
        public List<Section> of(Caller caller) {
            return Arrays.stream(Section.values())
                    .filter(one -> one.group == this && caller.is(one.roles.toArray(Role[]::new)))
                    .toList();
        }
    }

    private static final class Whom {
        static final List<Role> ADMINISTRATORS = List.of(Role.ADMIN);
        static final List<Role> MANAGEMENT = List.of(Role.MANAGER, Role.ADMIN);
        static final List<Role> STAFF = List.of(Role.AGENT, Role.MANAGER, Role.ADMIN);

        private Whom() {}
    }

    private final Group group;
    private final String label;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // set once, from List.of
    private final List<Role> roles;

    Section(Group group, String label, String path, List<Role> roles) {
        this.group = group;
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
}
