package io.howdidwedo.followupservice.notice.wish;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// What people are told of, as they decide how.
public enum NoticeKind {
    ASSIGNED,
    NEW,
    MENTIONED,
    CUSTOMER,
    DUE,
    OVERDUE,
    ESCALATED;

    private static final Phrases WORDS = Phrases.of(NoticeKind.class);

    /// What people read.
    public String label() {
        return WORDS.say("kind." + field());
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
