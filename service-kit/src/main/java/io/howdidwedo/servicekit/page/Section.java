package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.Arrays;
import java.util.List;

/// The entries of the staff pages' menu.
public enum Section {
    MY_WORK(Group.NONE, "My work", "/my-work"),
    OVERVIEW(Group.NONE, "Overview", "/dashboard"),
    EXPECTATIONS(Group.FIGURES, "Expectations", "/dashboard/expectations"),
    FAIRNESS(Group.FIGURES, "Fairness", "/dashboard/fairness"),
    CHAIN(Group.FIGURES, "Chain", "/dashboard/chain"),
    LOYALTY(Group.FIGURES, "Loyalty", "/dashboard/loyalty"),
    ANSWERS(Group.FIGURES, "Answers", "/dashboard/answers"),
    COMMENTS(Group.FIGURES, "Comments", "/dashboard/comments"),
    CAUSES(Group.FIGURES, "Causes", "/dashboard/causes"),
    GOALS(Group.WATCH, "Goals", "/dashboard/goals"),
    ALERTS(Group.WATCH, "Alerts", "/dashboard/alerts"),
    REPORTS(Group.WATCH, "Reports", "/dashboard/reports"),
    LOOPS(Group.WATCH, "You said, we did", "/you-said-we-did"),
    NEXT_CYCLE(Group.WATCH, "Next cycle", "/next-cycle"),
    TEAMS(Group.SET_UP, "Teams", "/teams"),
    OFFERINGS(Group.SET_UP, "Offerings", "/offerings"),
    SURVEYS(Group.SET_UP, "Surveys", "/surveys"),
    CONTACT_POINTS(Group.SET_UP, "Contact points", "/contact-points"),
    REPLIES(Group.SET_UP, "Replies", "/reply-templates"),
    RULES(Group.SET_UP, "Rules", "/rules"),
    DELIVERIES(Group.SET_UP, "Deliveries", "/deliveries"),
    IMPORTS(Group.SET_UP, "Imports", "/imports");

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
