package io.howdidwedo.followupservice.notice;

import io.howdidwedo.followupservice.cases.Case;

/// What a notice says.
public final class NoticeWords {
    private NoticeWords() {}

    /// In a few words what happened, for a subject or a list.
    public static String title(Notice notice) {
        return switch (notice.reason()) {
            case OPENED -> "New case";
            case OPENED_URGENT -> "New urgent case";
            case HANDED_OVER -> "A case is yours";
            case DUE_SOON -> "Due soon";
            case ESCALATED -> "Overdue, now at level " + notice.level();
            case REOPENED -> "Not put right, now at level " + notice.level();
            case PROMISE_OVERDUE -> "A promise is overdue";
            case CUSTOMER_WROTE -> "The customer writes";
            case BACK_FROM_ASIDE -> "No longer put aside";
        };
    }

    /// A sentence that tells what is expected of whoever reads it.
    public static String sentence(Notice notice, Case subject) {
        return switch (notice.reason()) {
            case OPENED, OPENED_URGENT -> "Nobody has it yet. Whoever takes it over has it.";
            case HANDED_OVER -> "It was given to you.";
            case DUE_SOON -> "The customer should hear from us before its time is over.";
            case ESCALATED ->
                    "Its time was over%s. It has been given new time, and you are told because it"
                                    .formatted(with(subject))
                            + " is at level "
                            + notice.level()
                            + ".";
            case REOPENED ->
                    "It was resolved, and it is not put right. It has been given new time, and you"
                            + " are told because it is at level "
                            + notice.level()
                            + ".";
            case PROMISE_OVERDUE -> "What the customer was promised has not been done in time.";
            case CUSTOMER_WROTE -> "What they write is on the page of the case.";
            case BACK_FROM_ASIDE -> "The time for which it was put aside is over.";
        };
    }

    private static String with(Case subject) {
        return subject.owner() == null
                ? " and nobody had taken it over"
                : " while it was with " + subject.owner().name();
    }
}
