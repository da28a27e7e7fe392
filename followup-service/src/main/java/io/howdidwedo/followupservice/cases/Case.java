package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.OutgoingEvent;
import io.howdidwedo.followupservice.rule.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The follow-up of one answer, as it now is. Each deed makes a new one with the next version; a
/// deed its status does not allow is refused.
///
/// @param rule what opened it, and `ruleBook` which version
/// @param owner who works on it; null: the whole team may
/// @param level 1 for the team, one more for each escalation or reopening
/// @param round how often the customer is or was asked again
/// @param dueIn the time allowed, counted anew when it is reopened
public record Case(
        UUID transactionId,
        UUID relationshipId,
        String externalId,
        String customer,
        @Nullable String tier,
        String supplier,
        String offering,
        Instant occurredAt,
        Heard heard,
        String rule,
        int ruleBook,
        String reason,
        Priority priority,
        CaseStatus status,
        @Nullable String owner,
        int level,
        int round,
        Duration dueIn,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant recoveredAt,
        @Nullable String rootCause,
        long version,
        List<HistoryEntry> history) {

    public Case {
        history = List.copyOf(history);
    }

    /// The id of the case about a transaction: there is one at most.
    public static UUID idOf(UUID transactionId) {
        return DerivedId.of("case", transactionId);
    }

    /// Its id.
    public UUID id() {
        return idOf(transactionId);
    }

    /// Whether somebody has work to do on it.
    public boolean isWork() {
        return switch (status) {
            case OPEN, IN_PROGRESS, WAITING, REOPENED -> true;
            case RESOLVED, RECOVERED, CLOSED -> false;
        };
    }

    /// Taken over by somebody.
    public Case assigned(String who, String newOwner, Instant now) {
        requireWork("assigned");
        CaseStatus next = status == CaseStatus.OPEN ? CaseStatus.IN_PROGRESS : status;
        return edit().status(next)
                .owner(newOwner)
                .entry(now, who, "taken over by " + newOwner, "")
                .done();
    }

    /// Something was written down about it.
    public Case noted(String who, String words, Instant now) {
        return edit().entry(now, who, "noted", words).done();
    }

    /// The customer has heard from us.
    public Case contacted(String who, String words, Instant now) {
        requireWork("worked on");
        Edit edit = edit().entry(now, who, "contacted the customer", words);
        if (firstContactAt == null) {
            edit.firstContactAt = now;
        }
        return edit.status(status == CaseStatus.OPEN ? CaseStatus.IN_PROGRESS : status).done();
    }

    /// The customer has the next word.
    public Case paused(String who, String words, Instant now) {
        requireWork("paused");
        return edit().status(CaseStatus.WAITING)
                .entry(now, who, "waits for the customer", words)
                .done();
    }

    /// Back to work.
    public Case resumed(String who, Instant now) {
        if (status != CaseStatus.WAITING) {
            throw new NotPossible(this, "resumed: it is not paused");
        }
        return edit().status(CaseStatus.IN_PROGRESS).entry(now, who, "resumed", "").done();
    }

    /// The team says it is put right; the customer is asked again.
    public Case resolved(String who, String words, @Nullable String cause, Instant now) {
        requireWork("resolved");
        Edit edit = edit().status(CaseStatus.RESOLVED).entry(now, who, "resolved", words);
        edit.resolvedAt = now;
        edit.round = round + 1;
        edit.firstContactAt = firstContactAt == null ? now : firstContactAt;
        edit.rootCause = cause == null ? rootCause : cause;
        return edit.done();
    }

    /// Somebody sees that it is not put right.
    public Case reopened(String who, String words, Instant now) {
        if (isWork()) {
            throw new NotPossible(this, "reopened: it is open");
        }
        return reopen(who, words, now);
    }

    private Case reopen(String who, String words, Instant now) {
        Edit edit = edit().status(CaseStatus.REOPENED).entry(now, who, "reopened", words);
        edit.level = level + 1;
        edit.dueAt = now.plus(dueIn);
        edit.recoveredAt = null;
        return edit.done();
    }

    /// The customer was asked again and has answered. A second answer of the same round changes the
    /// outcome only while nobody works on it anew.
    Case heardAgain(boolean putRight, int answeredRound, String words, Instant now) {
        boolean asked = status == CaseStatus.RESOLVED || status == CaseStatus.RECOVERED;
        if (!asked || answeredRound != round) {
            return this;
        }
        if (!putRight) {
            return reopen("The customer", words, now);
        }
        if (status == CaseStatus.RECOVERED) {
            return this;
        }
        Edit edit =
                edit().status(CaseStatus.RECOVERED)
                        .entry(now, "The customer", "says it is put right", words);
        edit.recoveredAt = now;
        return edit.done();
    }

    /// The answer is judged anew: changed by the customer, or more is known.
    Case heardNow(Heard news, Instant now) {
        if (news.version() <= heard.version()) {
            return this;
        }
        Edit edit = edit();
        edit.heard = news;
        if (news.verdict() != heard.verdict()) {
            edit.entry(
                    now,
                    "The customer's answer",
                    "is now " + news.verdict().name().toLowerCase(java.util.Locale.ROOT),
                    "");
        }
        return edit.done();
    }

    /// Its time is over: the next level looks after it. Does nothing when it was moved since.
    Case escalated(int timerLevel, Instant timerDueAt, Instant now) {
        boolean current =
                isWork()
                        && status != CaseStatus.WAITING
                        && timerLevel == level
                        && timerDueAt.equals(dueAt);
        if (!current) {
            return this;
        }
        Edit edit =
                edit().entry(now, "The clock", "overdue: escalated to level " + (level + 1), "");
        edit.level = level + 1;
        edit.dueAt = now.plus(dueIn);
        return edit.done();
    }

    private void requireWork(String deed) {
        if (!isWork()) {
            throw new NotPossible(this, deed + ": it is no longer open");
        }
    }

    /// What the other services are told.
    OutgoingEvent changed(Instant now) {
        return OutgoingEvent.of(
                DerivedId.of("case-changed", id(), version),
                relationshipId.toString(),
                now,
                new CaseChanged(
                        id(),
                        transactionId,
                        relationshipId,
                        version,
                        customer,
                        supplier,
                        offering,
                        status,
                        rule,
                        owner,
                        level,
                        round,
                        openedAt,
                        dueAt,
                        firstContactAt,
                        resolvedAt,
                        recoveredAt,
                        rootCause,
                        now));
    }

    private Edit edit() {
        return new Edit(this);
    }

    /// The parts of a case that deeds change.
    private static final class Edit {
        private final Case before;
        private final List<HistoryEntry> history;
        private Heard heard;
        private CaseStatus status;
        private @Nullable String owner;
        private int level;
        private int round;
        private Instant dueAt;
        private @Nullable Instant firstContactAt;
        private @Nullable Instant resolvedAt;
        private @Nullable Instant recoveredAt;
        private @Nullable String rootCause;

        Edit(Case before) {
            this.before = before;
            this.history = new ArrayList<>(before.history);
            this.heard = before.heard;
            this.status = before.status;
            this.owner = before.owner;
            this.level = before.level;
            this.round = before.round;
            this.dueAt = before.dueAt;
            this.firstContactAt = before.firstContactAt;
            this.resolvedAt = before.resolvedAt;
            this.recoveredAt = before.recoveredAt;
            this.rootCause = before.rootCause;
        }

        Edit status(CaseStatus newStatus) {
            status = newStatus;
            return this;
        }

        Edit owner(String newOwner) {
            owner = newOwner;
            return this;
        }

        Edit entry(Instant at, String who, String what, String words) {
            history.add(new HistoryEntry(at, who, what, words));
            return this;
        }

        Case done() {
            return new Case(
                    before.transactionId,
                    before.relationshipId,
                    before.externalId,
                    before.customer,
                    before.tier,
                    before.supplier,
                    before.offering,
                    before.occurredAt,
                    heard,
                    before.rule,
                    before.ruleBook,
                    before.reason,
                    before.priority,
                    status,
                    owner,
                    level,
                    round,
                    before.dueIn,
                    before.openedAt,
                    dueAt,
                    firstContactAt,
                    resolvedAt,
                    recoveredAt,
                    rootCause,
                    before.version + 1,
                    history);
        }
    }
}
