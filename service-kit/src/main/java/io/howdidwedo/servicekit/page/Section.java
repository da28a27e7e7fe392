package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.Arrays;
import java.util.List;

/// The entries of the staff pages' menu.
public enum Section {
    MY_WORK(Group.NONE, "My work", "/my-work"),
    OVERVIEW(Group.NONE, "Overview", "/dashboard"),
    EXPECTATIONS(Group.INSIGHTS, "Expectations", "/dashboard/expectations"),
    CHAIN(Group.INSIGHTS, "Chain", "/dashboard/chain"),
    CAUSES(Group.INSIGHTS, "Root causes", "/dashboard/causes"),
    FAIRNESS(Group.INSIGHTS, "Fairness", "/dashboard/fairness"),
    GOALS(Group.INSIGHTS, "Goals", "/dashboard/goals"),
    ALERTS(Group.INSIGHTS, "Alerts", "/dashboard/alerts"),
    REPORTS(Group.INSIGHTS, "Reports", "/dashboard/reports"),
    NEXT_CYCLE(Group.INSIGHTS, "Next cycle", "/next-cycle"),
    CUSTOMERS(Group.CUSTOMERS, "Customers", "/customers"),
    ANSWERS(Group.CUSTOMERS, "Responses", "/dashboard/answers"),
    COMMENTS(Group.CUSTOMERS, "Comments", "/dashboard/comments"),
    LOYALTY(Group.CUSTOMERS, "Loyalty", "/dashboard/loyalty"),
    LOOPS(Group.CUSTOMERS, "You said, we did", "/you-said-we-did"),
    SURVEYS(Group.SURVEYS, "Surveys", "/surveys"),
    CONTACT_POINTS(Group.SURVEYS, "Contact points", "/contact-points"),
    DELIVERIES(Group.SURVEYS, "Deliveries", "/deliveries"),
    GETTING_STARTED(Group.SETTINGS, "Getting started", "/getting-started"),
    BRAND(Group.SETTINGS, "Brand", "/brand"),
    TEAMS(Group.SETTINGS, "Teams", "/teams"),
    ACCESS(Group.SETTINGS, "People and access", "/access"),
    OFFERINGS(Group.SETTINGS, "Offerings", "/offerings"),
    RULES(Group.SETTINGS, "Follow-up rules", "/rules"),
    REPLIES(Group.SETTINGS, "Reply templates", "/reply-templates"),
    IMPORTS(Group.SETTINGS, "Imports", "/imports");

    /// Entries that stand together under one word.
    public enum Group {
        NONE(""),
        INSIGHTS("Insights"),
        CUSTOMERS("Customers"),
        SURVEYS("Surveys"),
        SETTINGS("Settings");

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
                    .filter(section -> section.group == this && caller.may("GET", section.path))
                    .toList();
        }
    }

    private final Group group;
    private final String label;
    private final String path;

    Section(Group group, String label, String path) {
        this.group = group;
        this.label = label;
        this.path = path;
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
