package io.howdidwedo.followupservice.cases.mongo;

import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseState;
import io.howdidwedo.followupservice.cases.Outcome;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.contact.Said;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.due.Reminding;
import io.howdidwedo.followupservice.cases.heard.Heard;
import io.howdidwedo.followupservice.cases.heard.HeardAgain;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.rule.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as it is kept: all in one row, so that its fields are found by name; public, for the
/// driver reads it. What may be missing was not kept by earlier versions.
public record StoredCase(
        UUID transactionId,
        UUID relationshipId,
        String externalId,
        String customer,
        @Nullable String tier,
        String supplier,
        @Nullable String team,
        String offering,
        Instant occurredAt,
        Heard heard,
        String rule,
        int ruleBook,
        String reason,
        Priority priority,
        CaseState state,
        @Nullable Person owner,
        int level,
        int round,
        Duration dueIn,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant firstDueAt,
        @Nullable Reminding reminding,
        @Nullable Instant warnedOf,
        @Nullable Instant asideUntil,
        @Nullable List<Promise> promises,
        @Nullable List<Said> conversation,
        @Nullable List<HeardAgain> heardAgain,
        @Nullable StoredUndo undo,
        @Nullable Instant erasedAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable String rootCause,
        long version,
        List<StoredEntry> history) {
    static StoredCase of(Case one) {
        return new StoredCase(
                one.transaction().id(),
                one.transaction().relationshipId(),
                one.transaction().externalId(),
                one.customer(),
                one.transaction().tier(),
                one.supplier(),
                one.team(),
                one.transaction().offering(),
                one.transaction().occurredAt(),
                one.heard(),
                one.grounds().rule(),
                one.grounds().ruleBook(),
                one.grounds().reason(),
                one.grounds().priority(),
                one.state(),
                one.owner(),
                one.assignment().level(),
                one.outcome().round(),
                one.due().dueIn(),
                one.grounds().openedAt(),
                one.dueAt(),
                one.due().firstDueAt(),
                one.due().reminding(),
                one.due().warnedOf(),
                one.due().asideUntil(),
                one.contact().promises(),
                one.contact().conversation(),
                one.outcome().heardAgain(),
                StoredUndo.of(one.undo()),
                one.contact().erasedAt(),
                one.contact().firstContactAt(),
                one.outcome().resolvedAt(),
                one.outcome().rootCause(),
                one.version(),
                one.history().entries().stream().map(StoredEntry::of).toList());
    }

    Case read() {
        Due due = due();
        return new Case(
                transaction(),
                heard,
                new Grounds(rule, ruleBook, reason, priority, openedAt),
                state,
                new Assignment(team == null ? supplier : team, owner, level),
                due,
                contact(),
                new Outcome(round, resolvedAt, rootCause, or(heardAgain)),
                undo == null ? null : undo.read(due),
                version,
                new History(history.stream().map(StoredEntry::read).toList()));
    }

    private Transaction transaction() {
        return new Transaction(
                transactionId,
                relationshipId,
                externalId,
                customer,
                tier,
                supplier,
                offering,
                occurredAt);
    }

    private Due due() {
        return new Due(
                dueIn,
                dueAt,
                Objects.requireNonNullElse(firstDueAt, dueAt),
                reminding,
                warnedOf,
                asideUntil);
    }

    private Contact contact() {
        return new Contact(or(promises), or(conversation), firstContactAt, erasedAt);
    }

    private static <T> List<T> or(@Nullable List<T> kept) {
        return kept == null ? List.of() : kept;
    }
}
