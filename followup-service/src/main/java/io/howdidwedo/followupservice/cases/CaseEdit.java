package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.cases.CaseState.Outcome;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parts of a case that a deed changes, before they are a case again.
final class CaseEdit {
    private final Case before;
    private Transaction transaction;
    private AnswerHeard heard;
    private CaseState state;
    private Assignment assignment;
    private Due due;
    private Contact contact;
    private Outcome outcome;
    private History history;
    private @Nullable Undo undo;

    CaseEdit(Case before) {
        this.before = before;
        this.transaction = before.transaction();
        this.heard = before.heard();
        this.state = before.state();
        this.assignment = before.assignment();
        this.due = before.due();
        this.contact = before.contact();
        this.outcome = before.outcome();
        this.history = before.history();
    }

    CaseEdit transaction(Transaction moved) {
        transaction = moved;
        return this;
    }

    CaseEdit heard(AnswerHeard news) {
        heard = news;
        return this;
    }

    CaseEdit state(CaseState now) {
        state = now;
        return this;
    }

    /// Somebody has done something.
    CaseEdit begun() {
        return state instanceof CaseState.Open ? state(new CaseState.InProgress()) : this;
    }

    CaseEdit assignment(Assignment now) {
        assignment = now;
        return this;
    }

    CaseEdit due(Due now) {
        due = now;
        return this;
    }

    /// No longer put aside.
    CaseEdit back() {
        return due(due.aside(null));
    }

    CaseEdit contact(Contact now) {
        contact = now;
        return this;
    }

    CaseEdit outcome(Outcome now) {
        outcome = now;
        return this;
    }

    CaseEdit history(History now) {
        history = now;
        return this;
    }

    CaseEdit undo(@Nullable Undo possible) {
        undo = possible;
        return this;
    }

    /// The customer is told something.
    CaseEdit told(Telling telling, String who, String words, @Nullable Instant due, Instant at) {
        UUID said = DerivedId.of("customer-told", before.id(), contact.conversation().size() + 1);
        return contact(contact.with(new CaseMessage(said, telling, who, words, Map.of(), due, at)));
    }

    CaseEdit entry(Instant at, Doer who, Happened what, String words) {
        return entry(new HistoryEntry(at, who, what, words, null));
    }

    CaseEdit entry(Instant at, Doer who, HistoryCode what) {
        return entry(at, who, Happened.of(what), "");
    }

    CaseEdit entry(HistoryEntry entry) {
        return history(history.with(entry));
    }

    Case done() {
        return with(before.version() + 1);
    }

    /// For what is part of the same deed.
    Case sameVersion() {
        return with(before.version());
    }

    private Case with(long version) {
        return new Case(
                transaction,
                heard,
                before.grounds(),
                state,
                assignment,
                due,
                contact,
                outcome,
                undo,
                version,
                history);
    }
}
