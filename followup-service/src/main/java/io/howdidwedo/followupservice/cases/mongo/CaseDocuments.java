package io.howdidwedo.followupservice.cases.mongo;

import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseState;
import io.howdidwedo.followupservice.cases.CaseState.Outcome;
import io.howdidwedo.followupservice.cases.CaseState.Outcome.HeardAgain;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Undo;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.due.Due.Reminding;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases as they are kept. The records are public in here, for the driver reads them.
final class CaseDocuments {
    private CaseDocuments() {}

    /// A case as it is kept: all in one row, so that its fields are found by name. What
    /// may be missing was not kept by earlier versions.
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
            AnswerHeard heard,
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
            @Nullable List<CaseMessage> conversation,
            @Nullable List<HeardAgain> heardAgain,
            @Nullable StoredUndo undo,
            @Nullable Instant erasedAt,
            @Nullable Instant firstContactAt,
            @Nullable Instant resolvedAt,
            @Nullable String rootCause,
            @Nullable Instant askAgainAt,
            long version,
            List<StoredEntry> history,
            @Nullable Integer placement) {
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
                    one.outcome().askAgainAt(),
                    one.version(),
                    one.history().entries().stream().map(StoredEntry::of).toList(),
                    one.transaction().placement() == 0 ? null : one.transaction().placement());
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
                    new Outcome(round, resolvedAt, rootCause, or(heardAgain), askAgainAt),
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
                    occurredAt,
                    placement == null ? 0 : placement);
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

    /// What can be taken back, as it is kept.
    public record StoredUndo(String deed, String by, Instant until, Before before) {
        /// The parts of a case that come back.
        public record Before(
                CaseState state,
                @Nullable Person owner,
                String team,
                int level,
                Instant dueAt,
                @Nullable Reminding reminding,
                @Nullable Instant warnedOf,
                @Nullable Instant asideUntil,
                List<Promise> promises,
                @Nullable Instant resolvedAt,
                @Nullable String rootCause) {
            static Before of(Undo.Before was) {
                return new Before(
                        was.state(),
                        was.assignment().owner(),
                        was.assignment().team(),
                        was.assignment().level(),
                        was.due().dueAt(),
                        was.due().reminding(),
                        was.due().warnedOf(),
                        was.due().asideUntil(),
                        was.promises(),
                        was.resolvedAt(),
                        was.rootCause());
            }

            /// @param now of which it takes what never changes
            Undo.Before read(Due now) {
                return new Undo.Before(
                        state,
                        new Assignment(team, owner, level),
                        new Due(
                                now.dueIn(),
                                dueAt,
                                now.firstDueAt(),
                                reminding,
                                warnedOf,
                                asideUntil),
                        promises,
                        resolvedAt,
                        rootCause);
            }
        }

        static @Nullable StoredUndo of(@Nullable Undo undo) {
            return undo == null
                    ? null
                    : new StoredUndo(
                            undo.deed(), undo.by(), undo.until(), Before.of(undo.before()));
        }

        Undo read(Due now) {
            return new Undo(deed, by, until, before.read(now));
        }
    }

    /// An entry of a case's history as it is kept: a code with its arguments. Earlier versions kept
    /// a sentence in `what`, and who did it in words; both stay as they were written.
    ///
    /// @param who the name of the person or the rule; null where `by` says it all
    /// @param what the sentence that an earlier version kept; null since
    /// @param by what kind of doer; null: a person
    /// @param code null where there is a sentence
    public record StoredEntry(
            Instant at,
            @Nullable String who,
            @Nullable String what,
            String words,
            @Nullable UUID said,
            Doer.@Nullable Kind by,
            @Nullable HistoryCode code,
            @Nullable List<String> arguments) {
        static StoredEntry of(HistoryEntry entry) {
            Doer who = entry.who();
            Happened what = entry.what();
            boolean written = what.written() != null;
            return new StoredEntry(
                    entry.at(),
                    who.name().isEmpty() ? null : who.name(),
                    what.written(),
                    entry.words(),
                    entry.said(),
                    who.kind() == Doer.Kind.PERSON ? null : who.kind(),
                    written ? null : what.code(),
                    written ? null : what.arguments());
        }

        HistoryEntry read() {
            return new HistoryEntry(at, doer(), happened(), words, said);
        }

        private Doer doer() {
            String name = Objects.requireNonNullElse(who, "");
            return by == null ? Doer.written(name) : new Doer(by, name);
        }

        private Happened happened() {
            return code == null
                    ? Happened.written(Objects.requireNonNullElse(what, ""))
                    : new Happened(code, arguments == null ? List.of() : arguments, null);
        }
    }
}
