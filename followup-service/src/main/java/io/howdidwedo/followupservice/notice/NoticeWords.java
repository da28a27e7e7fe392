package io.howdidwedo.followupservice.notice;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.notice.NoticeLetters.Besides;
import java.util.ArrayList;
import java.util.List;

/// What a notice says.
public final class NoticeWords {
    private NoticeWords() {}

    /// In a few words what happened, for a subject or a list.
    public static String title(Notice notice) {
        return switch (notice.reason()) {
            case OPENED -> "New case";
            case OPENED_URGENT -> "New urgent case";
            case HANDED_OVER -> "A case is assigned to you";
            case DUE_SOON -> "Due soon";
            case ESCALATED -> "Overdue, now at level " + notice.level();
            case OVERDUE -> "Overdue";
            case STILL_OVERDUE -> "Still overdue";
            case REOPENED -> "Not put right, now at level " + notice.level();
            case PROMISE_OVERDUE -> "A promise is overdue";
            case CUSTOMER_WROTE -> "The customer writes";
            case BACK_FROM_ASIDE -> "No longer snoozed";
            case MENTIONED -> "A note mentions you";
        };
    }

    /// A sentence that tells what is expected of whoever reads it.
    public static String sentence(Notice notice, Case subject) {
        return switch (notice.reason()) {
            case OPENED, OPENED_URGENT ->
                    "It is unassigned. Whoever assigns it to themselves has it.";
            case HANDED_OVER -> "It was assigned to you.";
            case DUE_SOON -> "The customer should hear from us before its time is over.";
            case ESCALATED ->
                    "Its time was over%s. It has been given new time, and you are told because it"
                                    .formatted(with(subject))
                            + " is at level "
                            + notice.level()
                            + ".";
            case OVERDUE ->
                    "Its time is over%s. You are told because nobody is named for a higher level."
                            .formatted(with(subject));
            case STILL_OVERDUE ->
                    "Its time has been over since then%s. You are reminded once in a while until"
                                    .formatted(with(subject))
                            + " it is resolved, paused or snoozed.";
            case REOPENED ->
                    "It was resolved, and it is not put right. It has been given new time, and you"
                            + " are told because it is at level "
                            + notice.level()
                            + ".";
            case PROMISE_OVERDUE -> "What the customer was promised has not been done in time.";
            case CUSTOMER_WROTE -> "What they write is on the page of the case.";
            case BACK_FROM_ASIDE -> "The time for which it was snoozed is over.";
            case MENTIONED -> "What a colleague wrote is on the page of the case.";
        };
    }

    /// What there is to tell beside the case; empty when nothing.
    public static String besides(Besides besides) {
        List<String> sentences = new ArrayList<>();
        if (besides.overdue() > 0) {
            sentences.add(
                    besides.overdue() == 1
                            ? "One other case of the team is overdue, too."
                            : besides.overdue() + " other cases of the team are overdue, too.");
        }
        if (besides.lastForNow()) {
            sentences.add(
                    "There were many mails like this one; until there are fewer, what is new is on"
                            + " the page My work only.");
        }
        return String.join(" ", sentences);
    }

    private static String with(Case subject) {
        return subject.owner() == null
                ? " and it was unassigned"
                : " while it was assigned to " + subject.owner().name();
    }
}
