package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a case's people are told at once when it changes.
final class CaseNotices {
    private CaseNotices() {}

    /// Of a new case.
    static List<OutgoingEvent> opened(Case opened, Instant now) {
        NoticeReason reason = opened.owner() == null ? isNew(opened) : NoticeReason.HANDED_OVER;
        return List.of(notice(opened, reason, now));
    }

    /// New for its team, at least.
    private static NoticeReason isNew(Case one) {
        return one.grounds().priority() == Priority.HIGH
                ? NoticeReason.OPENED_URGENT
                : NoticeReason.OPENED;
    }

    /// Of a change; nobody is told of what they did themselves.
    static List<OutgoingEvent> between(Case before, Case after, Instant now) {
        return reasons(before, after).stream().map(reason -> notice(after, reason, now)).toList();
    }

    private static List<NoticeReason> reasons(Case before, Case after) {
        if (after.history().last().is(HistoryCode.TOOK_BACK)) {
            return List.of();
        }
        if (!after.team().equals(before.team())) {
            return List.of(isNew(after));
        }
        List<NoticeReason> reasons = new ArrayList<>(ofLevelAndOwner(before, after));
        reasons.addAll(ofTime(before, after));
        if (reasons.isEmpty()) {
            reasons.addAll(ofNothingElse(before, after));
        }
        return reasons;
    }

    private static List<NoticeReason> ofLevelAndOwner(Case before, Case after) {
        List<NoticeReason> reasons = new ArrayList<>();
        if (after.status() == CaseStatus.REOPENED && !before.isWork()) {
            reasons.add(NoticeReason.REOPENED);
        } else if (after.assignment().level() > before.assignment().level()) {
            reasons.add(NoticeReason.ESCALATED);
        }
        Person owner = after.owner();
        if (owner != null && !owner.equals(before.owner()) && !isLastDoneBy(owner, after)) {
            reasons.add(NoticeReason.HANDED_OVER);
        }
        return reasons;
    }

    private static List<NoticeReason> ofTime(Case before, Case after) {
        List<NoticeReason> reasons = new ArrayList<>();
        if (!Objects.equals(after.due().warnedOf(), before.due().warnedOf())) {
            reasons.add(NoticeReason.DUE_SOON);
        }
        if (reminders(after) > reminders(before)) {
            reasons.add(reminders(before) == 0 ? NoticeReason.OVERDUE : NoticeReason.STILL_OVERDUE);
        }
        if (overdue(after) > overdue(before)) {
            reasons.add(NoticeReason.PROMISE_OVERDUE);
        }
        return reasons;
    }

    /// What only counts when there is no other reason.
    private static List<NoticeReason> ofNothingElse(Case before, Case after) {
        if (customers(after) > customers(before)) {
            return List.of(NoticeReason.CUSTOMER_WROTE);
        }
        if (!mentioned(after).isEmpty() && isLonger(after, before)) {
            return List.of(NoticeReason.MENTIONED);
        }
        boolean back = before.due().asideUntil() != null && after.due().asideUntil() == null;
        return back && after.isWork() ? List.of(NoticeReason.BACK_FROM_ASIDE) : List.of();
    }

    private static boolean isLonger(Case after, Case before) {
        return after.history().entries().size() > before.history().entries().size();
    }

    /// Who is named in what was written down last, but for whoever wrote it.
    private static List<String> mentioned(Case subject) {
        HistoryEntry last = subject.history().last();
        return Mention.of(last).stream()
                .filter(one -> !last.who().equals(Doer.person(one.name())))
                .map(Mention::user)
                .toList();
    }

    /// Nobody is told of their own deed.
    private static boolean isLastDoneBy(Person person, Case subject) {
        return subject.history().last().who().equals(Doer.person(person.name()));
    }

    private static int reminders(Case one) {
        return one.due().reminders();
    }

    private static long customers(Case one) {
        return one.contact().conversation().stream().filter(CaseMessage::isCustomers).count();
    }

    private static long overdue(Case one) {
        return one.contact().promises().stream().filter(Promise::overdue).count();
    }

    private static OutgoingEvent notice(Case about, NoticeReason reason, Instant now) {
        Person owner = about.owner();
        return OutgoingEvent.of(
                DerivedId.of("case-notice", about.id(), about.version(), reason),
                about.transaction().relationshipId().toString(),
                now,
                new CaseNotice(
                        about.id(),
                        about.transaction().id(),
                        about.transaction().relationshipId(),
                        about.version(),
                        about.team(),
                        reason,
                        about.assignment().level(),
                        owner == null ? null : owner.user(),
                        reason == NoticeReason.MENTIONED ? mentioned(about) : List.of(),
                        now));
    }
}
