package io.howdidwedo.followupservice.notice.wish;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.util.Locale;

/// What people are told of, as they decide how.
public enum NoticeKind {
    ASSIGNED("A case is assigned to me"),
    NEW("A new case is unassigned"),
    MENTIONED("A colleague mentions me in a note"),
    CUSTOMER("The customer writes"),
    DUE("A case is due soon, or no longer snoozed"),
    OVERDUE("A case or a promise is overdue"),
    ESCALATED("A case is escalated to me");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
    }

    /// How a form calls it.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this reason.
    public static NoticeKind of(NoticeReason reason) {
        return switch (reason) {
            case HANDED_OVER -> ASSIGNED;
            case OPENED, OPENED_URGENT -> NEW;
            case MENTIONED -> MENTIONED;
            case CUSTOMER_WROTE -> CUSTOMER;
            case DUE_SOON, BACK_FROM_ASIDE -> DUE;
            case OVERDUE, STILL_OVERDUE, PROMISE_OVERDUE -> OVERDUE;
            case ESCALATED, REOPENED -> ESCALATED;
        };
    }
}
