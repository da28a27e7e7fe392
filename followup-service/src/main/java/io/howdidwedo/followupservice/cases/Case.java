package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.cases.Telling;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.contact.Said;
import io.howdidwedo.followupservice.cases.due.Reminding;
import io.howdidwedo.followupservice.cases.heard.AnswerAgain;
import io.howdidwedo.followupservice.cases.heard.Heard;
import io.howdidwedo.followupservice.cases.heard.HeardAgain;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.rule.Priority;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The follow-up of one answer, as it now is. Each deed makes a new one with the next version; a
/// deed its status does not allow is refused.
///
/// @param rule what opened it, and `ruleBook` which version
/// @param supplier who served the customer
/// @param team who follows it up: the supplier, or whom it was handed over to
/// @param owner who works on it; null: the whole team may
/// @param level 1 for the team, one more for each escalation or reopening
/// @param round how often the customer is or was asked again
/// @param dueIn the working time allowed, counted anew when it is reopened
/// @param firstDueAt until when the customer should have heard from us at first; never moves
/// @param reminding of a case that is overdue at its last level; null while it is not
/// @param warnedOf the due time of which a warning was given; null before
/// @param asideUntil put aside until then; null when it is not
/// @param promises what the customer was promised, in order
/// @param conversation what was said between the team and the customer, in order
/// @param heardAgain which answers there are from when the customer was asked again
/// @param undo the last deed, if it can be taken back
/// @param erasedAt when the customer last had their words erased; null: never
public record Case(
        UUID transactionId,
        UUID relationshipId,
        String externalId,
        String customer,
        @Nullable String tier,
        String supplier,
        String team,
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
        Instant firstDueAt,
        @Nullable Reminding reminding,
        @Nullable Instant warnedOf,
        @Nullable Instant asideUntil,
        List<Promise> promises,
        List<Said> conversation,
        List<HeardAgain> heardAgain,
        @Nullable Undo undo,
        @Nullable Instant erasedAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable String rootCause,
        long version,
        List<HistoryEntry> history) {

    /// Of the time allowed this part is left when a warning is given.
    private static final int WARNED_AT_THE_LAST = 4;

    private static final String CLOCK = "The clock";
    private static final String TOOK_BACK = "took back: ";
    private static final String RESUMED = "resumed";
    private static final String ESCALATED = "overdue: escalated to level ";
    private static final Duration LONGEST_ASIDE = Duration.ofDays(90);

    public Case {
        team = Objects.requireNonNullElse(team, supplier);
        firstDueAt = Objects.requireNonNullElse(firstDueAt, dueAt);
        promises = Objects.requireNonNullElse(promises, List.<Promise>of());
        promises = List.copyOf(promises);
        conversation = Objects.requireNonNullElse(conversation, List.<Said>of());
        conversation = List.copyOf(conversation);
        heardAgain = heardAgain == null ? List.of() : List.copyOf(heardAgain);
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

    /// Whether the newest thing in its history is somebody's deed.
    public boolean wasLastDoneBy(Person person) {
        return history.getLast().who().equals(person.name());
    }

    /// Whether its time runs.
    public boolean isRunning() {
        return state instanceof CaseState.Running;
    }

    /// When a warning is to be given: a quarter of the time allowed before it is due.
    public Instant warnAt(TeamClock clock) {
        Duration left = clock.workUntil(dueAt).minus(dueIn.dividedBy(WARNED_AT_THE_LAST));
        return clock.after(left);
    }

    /// Taken over by somebody, or given to somebody.
    public Case assigned(Person by, Person newOwner, Instant now) {
        requireWork("assigned");
        if (newOwner.equals(owner)) {
            return this;
        }
        String what = by.equals(newOwner) ? "took it over" : "gave it to " + newOwner.name();
        return edit().state(begun()).owner(newOwner).entry(now, by.name(), what, "").done();
    }

    /// Given to another team, which finds it among what nobody has taken over yet. When it is due
    /// stays the same: the customer waits all the same.
    public Case handedOver(String who, String otherTeam, String words, Instant now) {
        requireWork("handed over");
        if (otherTeam.equals(team)) {
            throw new NotPossible("The team " + team + " has it already.");
        }
        Edit edit =
                edit().state(state instanceof CaseState.InProgress ? new CaseState.Open() : state)
                        .owner(null)
                        .entry(now, who, "handed it over to " + otherTeam, words);
        edit.team = otherTeam;
        edit.asideUntil = null;
        return edit.done();
    }

    /// Goes on in another case of the same customer; what the customer was promised goes there,
    /// too.
    public Case mergedInto(Case other, String who, Instant now) {
        requireWork("merged");
        Edit edit =
                edit().state(new CaseState.Merged(other.id()))
                        .entry(now, who, "merged it into the case about " + other.externalId, "");
        edit.promises.replaceAll(one -> one.open() ? one.takenTo(other.id()) : one);
        edit.asideUntil = null;
        return edit.done();
    }

    /// Goes on for another case of the same customer, too. Done once more it changes nothing.
    public Case takingIn(Case other, String who, Instant now) {
        requireWork("merged with another one");
        if (!other.customer.equals(customer) || other.id().equals(id())) {
            throw new NotPossible("Only cases of the same customer can be merged.");
        }
        String what = "took in the case about " + other.externalId;
        List<Promise> more =
                other.promises.stream()
                        .filter(one -> one.open() && promises.stream().noneMatch(one::isSame))
                        .toList();
        if (more.isEmpty() && history.stream().anyMatch(one -> one.what().equals(what))) {
            return this;
        }
        Edit edit = edit().entry(now, who, what, other.reason);
        more.forEach(one -> edit.promises.add(one.as(edit.promises.size() + 1)));
        return edit.done();
    }

    /// Its owner is away. Does nothing when somebody else has it by now.
    ///
    /// @param standIn who has it meanwhile; null: the whole team may
    public Case ownerAway(Person away, @Nullable Person standIn, Instant now) {
        if (!isWork() || !away.equals(owner)) {
            return this;
        }
        String next = standIn == null ? "it is the whole team's" : standIn.name() + " stands in";
        return edit().owner(standIn)
                .entry(now, CLOCK, "finds that " + away.name() + " is away: " + next, "")
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
        return edit.state(begun()).done();
    }

    /// Somebody writes to the customer.
    public Case replied(String who, String words, Instant now) {
        Edit edit =
                edit().entry(now, who, HistoryEntry.WROTE, words)
                        .told(Telling.REPLY, who, words, null, now);
        if (firstContactAt == null) {
            edit.firstContactAt = now;
        }
        return edit.state(begun()).done();
    }

    /// The customer writes on the page of their case. They have had the word if it waited for
    /// them; what did not help goes to the next level. The same words come in once.
    public Case customerWrote(
            UUID said, String words, boolean stillWrong, Instant writtenAt, TeamClock clock) {
        if (conversation.stream().anyMatch(one -> one.id().equals(said))) {
            return this;
        }
        String left = isErased(writtenAt) ? "" : words;
        Case heard = withWords(said, left, stillWrong, clock.now());
        if (stillWrong && !isWork()) {
            return heard.reopen(HistoryEntry.CUSTOMER, "", clock);
        }
        return state instanceof CaseState.Waiting ? heard.resumed(CLOCK, clock) : heard;
    }

    /// The customer is told what was done about the root cause. Does nothing when they were.
    ///
    /// @param fix what was done, the same for all who are told
    /// @param texts what they are told, by language
    public Case toldOfFix(UUID fix, String who, Map<String, String> texts, Instant now) {
        if (isToldOf(fix)) {
            return this;
        }
        UUID said = DerivedId.of("told-of-fix", fix, id());
        String words = texts.getOrDefault("en", "");
        Edit edit = edit().entry(now, who, HistoryEntry.TOLD_OF_FIX, words);
        edit.conversation.add(new Said(said, Telling.FIX, who, words, texts, null, now));
        return edit.done();
    }

    /// Whether the customer was told of a fix in this case.
    public boolean isToldOf(UUID fix) {
        UUID said = DerivedId.of("told-of-fix", fix, id());
        return conversation.stream().anyMatch(one -> one.id().equals(said));
    }

    private Case withWords(UUID said, String words, boolean stillWrong, Instant now) {
        String what = stillWrong ? "says that it did not help" : "writes";
        Edit edit = edit().entry(now, HistoryEntry.CUSTOMER, what, words, said);
        edit.conversation.add(
                new Said(said, null, HistoryEntry.CUSTOMER, words, Map.of(), null, now));
        return edit.done();
    }

    /// The customer has the next word; meanwhile its time stands still.
    public Case paused(String who, String words, TeamClock clock) {
        requireWork("paused");
        if (state instanceof CaseState.Waiting) {
            throw new NotPossible(this, "paused: it is already");
        }
        return edit().state(new CaseState.Waiting(clock.workUntil(dueAt)))
                .entry(clock.now(), who, "waits for the customer", words)
                .done();
    }

    /// Back to work, with as much time as was left.
    public Case resumed(String who, TeamClock clock) {
        if (!(state instanceof CaseState.Waiting(Duration workLeft))) {
            throw new NotPossible(this, "resumed: it is not paused");
        }
        Edit edit = edit().state(new CaseState.InProgress()).entry(clock.now(), who, RESUMED, "");
        if (workLeft.isPositive()) {
            edit.due(clock.after(workLeft));
        }
        return edit.done();
    }

    /// Not to be seen until then, or until it is due soon; when it is due stays the same.
    public Case putAside(String who, Instant until, TeamClock clock) {
        requireWork("put aside");
        Instant now = clock.now();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_ASIDE))) {
            throw new NotPossible(
                    "A case is put aside for 90 days at most, and not into the past.");
        }
        Edit edit = edit().entry(now, who, "put aside until " + clock.told(until), "");
        edit.asideUntil = until;
        return edit.done();
    }

    /// Seen again: its time has come, or somebody wants it back.
    public Case backFromAside(Instant timer, Instant now) {
        if (!timer.equals(asideUntil)) {
            return this;
        }
        Edit edit = edit().entry(now, CLOCK, "is no longer put aside", "");
        edit.asideUntil = null;
        return edit.done();
    }

    /// The customer was promised something.
    public Case promised(String who, String what, Instant due, TeamClock clock) {
        requireWork("given a promise");
        Instant now = clock.now();
        if (!due.isAfter(now)) {
            throw new NotPossible("A promise is for a time to come; this one is past.");
        }
        Edit edit =
                edit().entry(now, who, HistoryEntry.PROMISED + clock.told(due), what)
                        .told(Telling.PROMISE, who, what, due, now);
        edit.promises.add(new Promise(promises.size() + 1, what, who, now, due, null, null, false));
        return edit.done();
    }

    /// What was promised has been done.
    public Case kept(String who, int number, Instant now) {
        Promise promise = promise(number);
        if (promise == null || !promise.open()) {
            throw new NotPossible("There is no open promise " + number + " in this case.");
        }
        Edit edit =
                edit().entry(now, who, HistoryEntry.KEPT, promise.what())
                        .told(Telling.PROMISE_KEPT, who, promise.what(), null, now);
        edit.promises.set(number - 1, promise.kept(now));
        return edit.done();
    }

    /// The time of a promise has come. Does nothing when it is kept, or was found overdue before.
    public Case promiseDue(int number, Instant now) {
        Promise promise = promise(number);
        if (promise == null || !promise.open() || promise.overdue()) {
            return this;
        }
        Edit edit = edit().entry(now, CLOCK, HistoryEntry.OVERDUE, promise.what());
        edit.promises.set(number - 1, promise.late());
        return edit.done();
    }

    private @Nullable Promise promise(int number) {
        return number >= 1 && number <= promises.size() ? promises.get(number - 1) : null;
    }

    /// It is due soon. Does nothing when it was moved since, or the warning was given.
    public Case dueSoon(int timerLevel, Instant timerDueAt, Instant now) {
        boolean moved = timerLevel != level || timerDueAt.isBefore(runsSince());
        if (!isRunning() || moved || dueAt.equals(warnedOf)) {
            return this;
        }
        Edit edit = edit().entry(now, CLOCK, "is due soon", "");
        edit.warnedOf = dueAt;
        edit.asideUntil = null;
        return edit.done();
    }

    /// The team says it is put right; the customer is asked again. What was done, or its cause, has
    /// to be said; and that something promised is still to be done must not be overlooked.
    public Case resolved(String who, Resolution how, TeamClock clock) {
        requireWork("resolved");
        if (how.saysNothing()) {
            throw new NotPossible("Please say what was done, or name the root cause.");
        }
        if (!how.despitePromises()) {
            promises.stream()
                    .filter(Promise::open)
                    .findFirst()
                    .ifPresent(one -> refuse(one, clock));
        }
        Instant now = clock.now();
        Edit edit = edit().state(new CaseState.Resolved()).entry(now, who, "resolved", how.words());
        if (!how.toCustomer().isEmpty()) {
            edit.told(Telling.RESOLUTION, who, how.toCustomer(), null, now)
                    .entry(now, who, HistoryEntry.TOLD, how.toCustomer());
            edit.firstContactAt = firstContactAt == null ? now : firstContactAt;
        }
        edit.resolvedAt = now;
        edit.round = round + 1;
        edit.rootCause = how.cause() == null ? rootCause : how.cause();
        edit.asideUntil = null;
        return edit.done();
    }

    private static void refuse(Promise open, TeamClock clock) {
        String what = open.what().isEmpty() ? "something" : "“" + open.what() + "”";
        throw new NotPossible(
                "The customer was promised "
                        + what
                        + " by "
                        + clock.told(open.dueAt())
                        + ". Mark it done first; or resolve in spite of it: then they are asked"
                        + " only when it is due.");
    }

    /// When the customer is to be asked whether it was put right: not before all that was promised
    /// is due, and not right after they were told what was done.
    ///
    /// @param after so long after resolving
    /// @param rest so long after they were told
    public Instant askAgainAt(Duration after, Duration rest) {
        Instant resolved = Objects.requireNonNull(resolvedAt);
        Instant due =
                promises.stream()
                        .filter(Promise::open)
                        .map(Promise::dueAt)
                        .filter(one -> one.isAfter(resolved))
                        .max(Comparator.naturalOrder())
                        .orElse(resolved)
                        .plus(after);
        boolean told =
                conversation.stream()
                        .anyMatch(
                                one ->
                                        one.telling() == Telling.RESOLUTION
                                                && one.at().equals(resolved));
        Instant rested = resolved.plus(rest);
        return told && rested.isAfter(due) ? rested : due;
    }

    /// With the possibility to take back what was done to it just now.
    public Case undoable(String deed, String by, Case before, Instant now) {
        Edit edit = edit();
        edit.undo =
                new Undo(
                        deed,
                        by,
                        now.plus(Undo.FOR),
                        new Undo.Before(
                                before.state,
                                before.owner,
                                before.team,
                                before.level,
                                before.dueAt,
                                before.reminding,
                                before.warnedOf,
                                before.asideUntil,
                                before.promises,
                                before.firstContactAt,
                                before.resolvedAt,
                                before.rootCause));
        return edit.sameVersion();
    }

    /// Whether the last deed can be taken back.
    public boolean canUndo(Instant now) {
        return undo != null && now.isBefore(undo.until());
    }

    /// The last deed is taken back. What was said to the customer stays said.
    public Case undone(String who, Instant now) {
        if (undo == null || !canUndo(now)) {
            throw new NotPossible(
                    "There is nothing to take back: something else has happened since, or it is"
                            + " too long ago.");
        }
        Undo.Before was = undo.before();
        Edit edit = edit().state(was.state()).owner(was.owner());
        edit.entry(now, who, TOOK_BACK + undo.deed().replace('-', ' '), "");
        edit.team = was.team();
        edit.level = was.level();
        edit.dueAt = was.dueAt();
        edit.reminding = was.reminding();
        edit.warnedOf = was.warnedOf();
        edit.asideUntil =
                was.asideUntil() == null || was.asideUntil().isBefore(now)
                        ? null
                        : was.asideUntil();
        edit.promises.clear();
        edit.promises.addAll(was.promises());
        edit.resolvedAt = was.resolvedAt();
        edit.rootCause = was.rootCause();
        return edit.done();
    }

    /// Whether the newest thing in its history is that a deed was taken back.
    public boolean wasLastTakenBack() {
        return history.getLast().what().startsWith(TOOK_BACK);
    }

    /// Goes on without another case that was merged into it by mistake.
    public Case withoutMerged(Case other, String who, Instant now) {
        Edit edit = edit().entry(now, who, "gave back the case about " + other.externalId, "");
        edit.promises.replaceAll(
                one ->
                        one.open() && other.promises.stream().anyMatch(one::isSame)
                                ? one.takenTo(other.id())
                                : one);
        return edit.done();
    }

    /// Somebody sees that it is not put right.
    public Case reopened(String who, String words, TeamClock clock) {
        if (isWork()) {
            throw new NotPossible(this, "reopened: it is open");
        }
        return reopen(who, words, clock);
    }

    private Case reopen(String who, String words, TeamClock clock) {
        return reopen(edit(), who, words, null, clock);
    }

    private Case reopen(Edit edit, String who, String words, @Nullable UUID said, TeamClock clock) {
        edit.state(new CaseState.Reopened())
                .entry(clock.now(), who, HistoryEntry.REOPENED, words, said);
        edit.level = level + 1;
        edit.due(clock.after(dueIn));
        return edit.done();
    }

    /// Nobody is named for a level above this one; one that it has come to already it keeps.
    public Case below(int lastLevel, Case before) {
        int highest = Math.max(before.level, lastLevel);
        if (level <= highest) {
            return this;
        }
        Edit edit = edit();
        edit.level = highest;
        return edit.sameVersion();
    }

    /// The customer was asked again and has answered, or answered otherwise. It changes the outcome
    /// only while nobody works on it anew, and when it was said after the team had resolved it;
    /// their words are always as they are now. An older version changes nothing.
    public Case heardAgain(AnswerAgain answer, TeamClock clock) {
        HeardAgain before =
                heardAgain.stream()
                        .filter(one -> one.responseId().equals(answer.responseId()))
                        .findFirst()
                        .orElse(null);
        if (before != null && before.version() >= answer.version()) {
            return this;
        }
        Edit edit = edit();
        boolean reworded = edit.reword(answer);
        boolean same = before != null && Objects.equals(before.putRight(), answer.putRight());
        if (same || answer.putRight() == null || !decides(answer)) {
            return before == null && !reworded ? this : edit.heardAgain(answer).done();
        }
        edit.heardAgain(answer);
        if (!answer.putRight()) {
            return reopen(edit, HistoryEntry.CUSTOMER, answer.words(), answer.responseId(), clock);
        }
        if (state instanceof CaseState.Recovered) {
            return edit.done();
        }
        return edit.state(new CaseState.Recovered(clock.now()))
                .entry(
                        clock.now(),
                        HistoryEntry.CUSTOMER,
                        HistoryEntry.RIGHT,
                        answer.words(),
                        answer.responseId())
                .done();
    }

    private boolean decides(AnswerAgain answer) {
        boolean asked = state instanceof CaseState.Resolved || state instanceof CaseState.Recovered;
        return asked && (resolvedAt == null || !answer.answeredAt().isBefore(resolvedAt));
    }

    /// The customer had erased what was said to and fro. What colleagues wrote down for each other
    /// stays. Done once more it erases what came since.
    public Case erased(Instant at, Instant now) {
        if (isErased(at)) {
            return this;
        }
        Edit edit = edit();
        edit.erasedAt = at;
        edit.history.replaceAll(
                one -> one.isWithCustomer() && !one.at().isAfter(at) ? one.with("") : one);
        edit.conversation.replaceAll(one -> one.at().isAfter(at) ? one : one.withoutWords());
        edit.promises.replaceAll(one -> one.promisedAt().isAfter(at) ? one : one.withoutWords());
        return edit.entry(now, HistoryEntry.CUSTOMER, "had their words erased", "").done();
    }

    /// Whether the customer had erased what was said then.
    public boolean isErased(Instant saidAt) {
        return erasedAt != null && !saidAt.isAfter(erasedAt);
    }

    /// Its root cause has another name now. Does nothing when it was given another one since.
    public Case causeRenamed(String from, String to, Instant now) {
        if (!from.equals(rootCause)) {
            return this;
        }
        Edit edit =
                edit().entry(
                                now,
                                "The list of root causes",
                                "calls “" + from + "” now “" + to + "”",
                                "");
        edit.rootCause = to;
        return edit.done();
    }

    /// The answer is judged anew: changed by the customer, or more is known.
    public Case heardNow(Heard news, Instant now) {
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

    /// Its time is over: the next level looks after it. At the last one it stays, and its people
    /// are reminded. Does nothing when it was moved since.
    public Case escalated(int timerLevel, Instant timerDueAt, Escalating how, TeamClock clock) {
        boolean current =
                isRunning() && timerLevel == level && timerDueAt.equals(nextEscalationAt());
        if (!current) {
            return this;
        }
        if (level >= how.lastLevel()) {
            return stillOverdue(how, clock);
        }
        Edit edit = edit().entry(clock.now(), CLOCK, ESCALATED + (level + 1), "");
        edit.level = level + 1;
        edit.due(clock.after(dueIn));
        edit.asideUntil = null;
        return edit.done();
    }

    /// When time takes it on, as long as nobody does; null: not any more.
    public @Nullable Instant nextEscalationAt() {
        return reminding == null ? dueAt : reminding.next();
    }

    /// Nobody is reminded of what was put aside before it is back.
    private Case stillOverdue(Escalating how, TeamClock clock) {
        Instant now = clock.now();
        int given = reminding == null ? 0 : reminding.given();
        Edit edit = edit();
        if (given > 0 && asideUntil != null && asideUntil.isAfter(now)) {
            edit.reminding =
                    new Reminding(given, clock.nextFrom(asideUntil.plus(how.remindEvery())));
            return edit.done();
        }
        boolean more = given < how.reminders();
        edit.reminding =
                new Reminding(given + 1, more ? clock.nextFrom(now.plus(how.remindEvery())) : null);
        edit.asideUntil = given == 0 ? null : asideUntil;
        String last = more ? "" : "This was the last reminder.";
        return edit.entry(now, CLOCK, given == 0 ? "is overdue" : "is still overdue", last).done();
    }

    /// Since when its time runs as it does now.
    private Instant runsSince() {
        return history.reversed().stream()
                .filter(
                        one ->
                                one.what().equals(HistoryEntry.REOPENED)
                                        || one.what().equals(RESUMED)
                                        || one.what().startsWith(ESCALATED))
                .map(HistoryEntry::at)
                .findFirst()
                .orElse(openedAt);
    }

    /// Where it stands when somebody has done something.
    private CaseState begun() {
        return state instanceof CaseState.Open ? new CaseState.InProgress() : state;
    }

    private void requireWork(String deed) {
        if (!isWork()) {
            throw new NotPossible(this, deed + ": it is no longer open");
        }
    }

    /// What the other services are told.
    public OutgoingEvent changed(Instant now) {
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
                        team,
                        offering,
                        status(),
                        rule,
                        owner == null ? null : owner.user(),
                        level,
                        round,
                        openedAt,
                        dueAt,
                        firstDueAt,
                        firstContactAt,
                        resolvedAt,
                        recoveredAt(),
                        rootCause,
                        mergedInto(),
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
        private String team;
        private CaseState state;
        private @Nullable Person owner;
        private int level;
        private int round;
        private Instant dueAt;
        private @Nullable Reminding reminding;
        private @Nullable Instant warnedOf;
        private @Nullable Instant asideUntil;
        private final List<Promise> promises;
        private final List<Said> conversation;
        private final List<HeardAgain> heardAgain;
        private @Nullable Undo undo;
        private @Nullable Instant erasedAt;
        private @Nullable Instant firstContactAt;
        private @Nullable Instant resolvedAt;
        private @Nullable String rootCause;

        Edit(Case before) {
            this.before = before;
            this.history = new ArrayList<>(before.history);
            this.heard = before.heard;
            this.team = before.team;
            this.state = before.state;
            this.owner = before.owner;
            this.level = before.level;
            this.round = before.round;
            this.dueAt = before.dueAt;
            this.reminding = before.reminding;
            this.warnedOf = before.warnedOf;
            this.asideUntil = before.asideUntil;
            this.promises = new ArrayList<>(before.promises);
            this.conversation = new ArrayList<>(before.conversation);
            this.heardAgain = new ArrayList<>(before.heardAgain);
            this.erasedAt = before.erasedAt;
            this.firstContactAt = before.firstContactAt;
            this.resolvedAt = before.resolvedAt;
            this.rootCause = before.rootCause;
        }

        Edit state(CaseState newState) {
            state = newState;
            return this;
        }

        void due(Instant then) {
            dueAt = then;
            reminding = null;
        }

        Edit owner(@Nullable Person newOwner) {
            owner = newOwner;
            return this;
        }

        Edit told(Telling telling, String who, String words, @Nullable Instant due, Instant at) {
            UUID said = DerivedId.of("customer-told", before.id(), conversation.size() + 1);
            conversation.add(new Said(said, telling, who, words, Map.of(), due, at));
            return this;
        }

        Edit entry(Instant at, String who, String what, String words) {
            return entry(at, who, what, words, null);
        }

        Edit entry(Instant at, String who, String what, String words, @Nullable UUID said) {
            history.add(new HistoryEntry(at, who, what, words, said));
            return this;
        }

        Edit heardAgain(AnswerAgain answer) {
            heardAgain.removeIf(one -> one.responseId().equals(answer.responseId()));
            heardAgain.add(
                    new HeardAgain(answer.responseId(), answer.version(), answer.putRight()));
            return this;
        }

        /// Gives what is known of an answer its present words. Before answers were told apart, the
        /// last one is meant.
        ///
        /// @return whether anything is known of it
        boolean reword(AnswerAgain answer) {
            boolean known = false;
            for (int i = history.size() - 1; i >= 0; i--) {
                HistoryEntry one = history.get(i);
                boolean its =
                        one.said() == null
                                ? !known && answer.version() > 1 && one.isAnswerAgain()
                                : one.said().equals(answer.responseId());
                if (its) {
                    known = true;
                    history.set(i, one.with(answer.words()));
                }
            }
            return known;
        }

        Case done() {
            return with(before.version + 1);
        }

        /// For what is part of the same deed.
        Case sameVersion() {
            return with(before.version);
        }

        private Case with(long version) {
            return new Case(
                    before.transactionId,
                    before.relationshipId,
                    before.externalId,
                    before.customer,
                    before.tier,
                    before.supplier,
                    team,
                    before.offering,
                    before.occurredAt,
                    heard,
                    before.rule,
                    before.ruleBook,
                    before.reason,
                    before.priority,
                    state,
                    owner,
                    level,
                    round,
                    before.dueIn,
                    before.openedAt,
                    dueAt,
                    before.firstDueAt,
                    reminding,
                    warnedOf,
                    asideUntil,
                    promises,
                    conversation,
                    heardAgain,
                    undo,
                    erasedAt,
                    firstContactAt,
                    resolvedAt,
                    rootCause,
                    version,
                    history);
        }
    }
}
