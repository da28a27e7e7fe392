package io.howdidwedo.servicekit.page;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The entries of the staff pages' menu.
public enum Section {
    MY_WORK(Group.NONE, "/my-work"),
    OVERVIEW(Group.NONE, "/dashboard"),
    EXPECTATIONS(Group.INSIGHTS, "/dashboard/expectations"),
    CHAIN(Group.INSIGHTS, "/dashboard/chain"),
    CAUSES(Group.INSIGHTS, "/dashboard/causes"),
    FAIRNESS(Group.INSIGHTS, "/dashboard/fairness"),
    GOALS(Group.INSIGHTS, "/dashboard/goals"),
    ALERTS(Group.INSIGHTS, "/dashboard/alerts"),
    REPORTS(Group.INSIGHTS, "/dashboard/reports"),
    NEXT_CYCLE(Group.INSIGHTS, "/next-cycle"),
    CUSTOMERS(Group.CUSTOMERS, "/customers"),
    ANSWERS(Group.CUSTOMERS, "/dashboard/answers"),
    COMMENTS(Group.CUSTOMERS, "/dashboard/comments"),
    LOYALTY(Group.CUSTOMERS, "/dashboard/loyalty"),
    LOOPS(Group.CUSTOMERS, "/you-said-we-did"),
    SURVEYS(Group.SURVEYS, "/surveys"),
    CONTACT_POINTS(Group.SURVEYS, "/contact-points"),
    DELIVERIES(Group.SURVEYS, "/deliveries"),
    GETTING_STARTED(Group.SETTINGS, "/getting-started"),
    BRAND(Group.SETTINGS, "/brand"),
    TEAMS(Group.SETTINGS, "/teams"),
    ACCESS(Group.SETTINGS, "/access"),
    WEBHOOKS(Group.SETTINGS, "/webhooks"),
    OFFERINGS(Group.SETTINGS, "/offerings"),
    RULES(Group.SETTINGS, "/rules"),
    REPLIES(Group.SETTINGS, "/reply-templates"),
    IMPORTS(Group.SETTINGS, "/imports"),
    DEAD_LETTERS(Group.SETTINGS, "/dead-letters");

    /// Entries that stand together under one word.
    public enum Group {
        NONE,
        INSIGHTS,
        CUSTOMERS,
        SURVEYS,
        SETTINGS;

        /// What people read; empty for entries that stand alone.
        public String label() {
            return this == NONE ? "" : WORDS.say("group." + word(this));
        }

        /// The entries of this group that somebody sees.
        public List<Section> of(Caller caller) {
            return Arrays.stream(Section.values())
                    .filter(section -> section.group == this && caller.may("GET", section.path))
                    .toList();
        }
    }

    private static final Phrases WORDS = Phrases.of(Section.class);

    private final Group group;
    private final String path;

    Section(Group group, String path) {
        this.group = group;
        this.path = path;
    }

    /// What people read.
    public String label() {
        return WORDS.say("section." + word(this));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where it leads.
    public String path() {
        return path;
    }
}
