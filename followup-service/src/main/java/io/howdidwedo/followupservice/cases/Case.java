package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.cases.CaseState.Outcome;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.contact.Contact;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard.AnswerAgain;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.History;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.cases.history.Mention;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The follow-up of one answer, as it now is. Each deed makes a new one with the next version; a
/// deed its status does not allow is refused.
///
/// @param heard what the customer said
/// @param undo the last deed, if it can be taken back
public record Case(
        Transaction transaction,
        AnswerHeard heard,
        Grounds grounds,
        CaseState state,
        Assignment assignment,
        Due due,
        Contact contact,
        Outcome outcome,
        @Nullable Undo undo,
        long version,
        History history) {
    /// A new one.
    public static Case opened(
            Transaction about,
            AnswerHeard heard,
            Grounds grounds,
            Assignment assignment,
            Due due,
            HistoryEntry first) {
        return new Case(
                about,
                heard,
                grounds,
                new CaseState.Open(),
                assignment,
                due,
                Contact.NONE,
                Outcome.NONE,
                null,
                1,
                new History(List.of(first)));
    }

    /// The id of the case about a transaction: there is one at most.
    public static UUID idOf(UUID transactionId) {
        return DerivedId.of("case", transactionId);
    }

    /// Its id.
    public UUID id() {
        return idOf(transaction.id());
    }

    /// Whom it concerns.
    public String customer() {
        return transaction.customer();
    }

    /// Who served the customer.
    public String supplier() {
        return transaction.supplier();
    }

    /// Who follows it up.
    public String team() {
        return assignment.team();
    }

    /// Who works on it; null: the whole team may.
    public @Nullable Person owner() {
        return assignment.owner();
    }

    /// Until when the customer should have heard from us.
    public Instant dueAt() {
        return due.dueAt();
    }

    /// The name of its state for everybody else.
    public CaseStatus status() {
        return state.status();
    }

    /// When the customer said that it is put right; null when they did not.
    public @Nullable Instant recoveredAt() {
        return state instanceof CaseState.Recovered(Instant since) ? since : null;
    }

    /// The case that goes on for both; null for one of its own.
    public @Nullable UUID mergedInto() {
        return state instanceof CaseState.Merged(UUID into) ? into : null;
    }

    /// Whether somebody has work to do on it.
    public boolean isWork() {
        return state instanceof CaseState.Work;
    }

    /// Whether its time runs.
    public boolean isRunning() {
        return state instanceof CaseState.Running;
    }

    /// Taken over by somebody, or given to somebody.
    public Case assigned(Person by, Person newOwner, Instant now) {
        return new Assigning(this).assigned(by, newOwner, now);
    }

    /// Given to another team, which finds it among what nobody has taken over, due as before.
    public Case handedOver(String who, String otherTeam, String words, Instant now) {
        return new Assigning(this).handedOver(who, otherTeam, words, now);
    }

    /// Goes on in another case of the same customer, with what the customer was promised.
    public Case mergedInto(Case other, String who, Instant now) {
        return new Merging(this, other).into(who, now);
    }

    /// Goes on for another case of the same customer, too. Done once more it changes nothing.
    public Case takingIn(Case other, String who, Instant now) {
        return new Merging(this, other).takingIn(who, now);
    }

    /// Goes on without another case that was merged into it by mistake.
    public Case withoutMerged(Case other, String who, Instant now) {
        return new Merging(this, other).parted(who, now);
    }

    /// Its owner is away. Does nothing when somebody else has it by now.
    ///
    /// @param standIn who has it meanwhile; null: the whole team may
    public Case ownerAway(Person away, @Nullable Person standIn, Instant now) {
        return new Assigning(this).ownerAway(away, standIn, now);
    }

    /// Something was written down about it.
    public Case noted(String who, String words, List<Mention> mentioned, Instant now) {
        return edit().entry(now, Doer.person(who), Mention.noted(mentioned), words).done();
    }

    /// The customer has heard from us.
    public Case contacted(String who, String words, Instant now) {
        requireWork(NotPossible.Deed.WORK);
        return edit().begun()
                .contact(contact.made(now))
                .entry(now, Doer.person(who), Happened.of(HistoryCode.CONTACTED), words)
                .done();
    }

    /// Somebody writes to the customer.
    public Case replied(String who, String words, Instant now) {
        return new Talking(this).replied(who, words, now);
    }

    /// The customer writes on the page of their case. They have had the word if it waited for
    /// them; what did not help goes to the next level. The same words come in once.
    public Case customerWrote(
            UUID said, String words, boolean stillWrong, Instant writtenAt, TeamClock clock) {
        return new Talking(this).customerWrote(said, words, stillWrong, writtenAt, clock);
    }

    /// The customer is told what was done about the root cause. Does nothing when they were.
    ///
    /// @param fix what was done, the same for all who are told
    /// @param texts what they are told, by language
    public Case toldOfFix(UUID fix, String who, Map<String, String> texts, Instant now) {
        return new Talking(this).toldOfFix(fix, who, texts, now);
    }

    /// Whether the customer was told of a fix in this case.
    public boolean isToldOf(UUID fix) {
        return new Talking(this).isToldOf(fix);
    }

    /// The customer had erased what was said to and fro. What colleagues wrote down for each other
    /// stays. Done once more it erases what came since.
    public Case erased(Instant at, Instant now) {
        return new Talking(this).erased(at, now);
    }

    /// The customer has the next word; meanwhile its time stands still.
    public Case paused(String who, String words, TeamClock clock) {
        return new Pausing(this).paused(who, words, clock);
    }

    /// Back to work, with as much time as was left.
    public Case resumed(String who, TeamClock clock) {
        return new Pausing(this).resumed(Doer.person(who), clock);
    }

    /// Not to be seen until then, or until it is due soon; when it is due stays the same.
    public Case putAside(String who, Instant until, TeamClock clock) {
        return new Pausing(this).putAside(who, until, clock);
    }

    /// Seen again: its time has come, or somebody wants it back.
    public Case backFromAside(Instant timer, Instant now) {
        return new Pausing(this).back(timer, now);
    }

    /// The customer was promised something.
    public Case promised(String who, String what, Instant until, TeamClock clock) {
        return new Promising(this).promised(who, what, until, clock);
    }

    /// What was promised has been done.
    public Case kept(String who, int number, Instant now) {
        return new Promising(this).kept(who, number, now);
    }

    /// The time of a promise has come. Does nothing when it is kept, or was found overdue before.
    public Case promiseDue(int number, Instant now) {
        return new Promising(this).due(number, now);
    }

    /// It is due soon. Does nothing when it was moved since, or the warning was given.
    public Case dueSoon(int timerLevel, Instant timerDueAt, Instant now) {
        return new Overdue(this).dueSoon(timerLevel, timerDueAt, now);
    }

    /// Its time is over: the next level looks after it. At the last one it stays, and its people
    /// are reminded. Does nothing when it was moved since.
    public Case escalated(int timerLevel, Instant timerDueAt, Due.Escalating how, TeamClock clock) {
        return new Overdue(this).escalated(timerLevel, timerDueAt, how, clock);
    }

    /// Nobody is named for a level above this one; one that it has come to already it keeps.
    public Case below(int lastLevel, Case before) {
        int highest = Math.max(before.assignment().level(), lastLevel);
        return assignment.level() <= highest
                ? this
                : edit().assignment(assignment.at(highest)).undo(undo).sameVersion();
    }

    /// The team says it is put right; the customer is asked again. What was done, or its cause, has
    /// to be said; and that something promised is still to be done must not be overlooked.
    public Case resolved(String who, Resolution how, TeamClock clock) {
        return new Resolving(this).resolved(who, how, clock);
    }

    /// When the customer is to be asked whether it was put right: when the team wants it, else not
    /// before all that was promised is due, and not right after they were told what was done.
    ///
    /// @param after so long after resolving
    /// @param rest so long after they were told
    public Instant askAgainAt(Duration after, Duration rest) {
        return new Resolving(this).askAgainAt(after, rest);
    }

    /// With the possibility to take back what was done to it just now.
    public Case undoable(String deed, String by, Case before, Instant now) {
        Undo possible = new Undo(deed, by, now.plus(Undo.FOR), Undo.Before.of(before));
        return edit().undo(possible).sameVersion();
    }

    /// Whether the last deed can be taken back.
    public boolean canUndo(Instant now) {
        return undo != null && undo.isPossible(now);
    }

    /// The last deed is taken back. What was said to the customer stays said.
    public Case undone(String who, Instant now) {
        return new Undoing(this).undone(who, now);
    }

    /// Somebody sees that it is not put right.
    public Case reopened(String who, String words, TeamClock clock) {
        if (isWork()) {
            throw NotPossible.now(this, NotPossible.Deed.REOPEN);
        }
        Happened what = Happened.of(HistoryCode.REOPENED);
        HistoryEntry entry = HistoryEntry.of(clock.now(), Doer.person(who), what, words);
        return reopen(edit(), entry, clock);
    }

    /// The next level has it, with as much time as at first.
    Case reopen(CaseEdit edit, HistoryEntry entry, TeamClock clock) {
        return edit.state(new CaseState.Reopened())
                .assignment(assignment.higher())
                .due(due.anew(clock))
                .entry(entry)
                .done();
    }

    /// The customer was asked again and has answered, or answered otherwise. An older version
    /// changes nothing.
    public Case heardAgain(AnswerAgain answer, TeamClock clock) {
        return new AskedAgain(this, answer).heard(clock);
    }

    /// The answer is judged anew: changed by the customer, or more is known.
    public Case heardNow(AnswerHeard news, Instant now) {
        if (news.version() <= heard.version()) {
            return this;
        }
        CaseEdit edit = edit().heard(news);
        if (news.verdict() == heard.verdict()) {
            return edit.done();
        }
        String verdict = news.verdict().name().toLowerCase(Locale.ROOT);
        return edit.entry(now, Doer.ANSWER, Happened.of(HistoryCode.VERDICT_NOW, verdict), "")
                .done();
    }

    /// It is about the same under other names, unless that is older than what is known.
    public Case keptAs(Transaction moved) {
        return new Assigning(this).movedTo(moved);
    }

    /// Its root cause has another name now. Does nothing when it was given another one since.
    public Case causeRenamed(String from, String to, Instant now) {
        Happened what = Happened.of(HistoryCode.CAUSE_RENAMED, from, to);
        return from.equals(outcome.rootCause())
                ? edit().outcome(outcome.causedBy(to)).entry(now, Doer.CAUSES, what, "").done()
                : this;
    }

    /// @throws NotPossible when nothing is to be done to it any more
    public void requireWork(NotPossible.Deed deed) {
        if (!isWork()) {
            throw NotPossible.now(this, deed);
        }
    }

    CaseEdit edit() {
        return new CaseEdit(this);
    }
}
