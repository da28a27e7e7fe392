package io.howdidwedo.followupservice.cases.following;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.response.Comment;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.due.Escalating;
import io.howdidwedo.followupservice.cases.heard.AnswerAgain;
import io.howdidwedo.followupservice.cases.heard.Heard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryCode;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.plan.Unanswered;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.WorkingTime;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens outside becomes follow-up: a verdict opens a case, time escalates it, the
/// customer's next answer recovers or reopens it.
public final class FollowingUp {
    private static final String IMPORTED = "import";
    private static final Comparator<Rule> MOST_URGENT_FIRST =
            Comparator.comparing(Rule::priority).thenComparing(Rule::dueIn);

    private final Cases cases;
    private final RuleBooks rules;
    private final PastAnswers past;
    private final WaitingVerdicts waiting;
    private final Playing playing;
    private final Colleagues colleagues;
    private final Voices voices;
    private final Drafts drafts;
    private final FollowUpRules followUp;
    private final TeamHours hours;
    private final PublicHolidays holidays;
    private final Clock clock;

    /// Follows up in these cases.
    public FollowingUp(
            Cases cases,
            RuleBooks rules,
            PastAnswers past,
            WaitingVerdicts waiting,
            Playing playing,
            Colleagues colleagues,
            Voices voices,
            Drafts drafts,
            FollowUpRules followUp,
            TeamHours hours,
            PublicHolidays holidays,
            Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.past = past;
        this.waiting = waiting;
        this.playing = playing;
        this.colleagues = colleagues;
        this.voices = voices;
        this.drafts = drafts;
        this.followUp = followUp;
        this.hours = hours;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// A transaction's answer was judged, perhaps anew.
    public void judged(VerdictChanged verdict) {
        Optional<Heard> heard = heard(verdict);
        if (heard.isEmpty()) {
            return;
        }
        UUID id = Case.idOf(verdict.transactionId());
        Optional<Case> known = change(id, (open, clock) -> open.heardNow(heard.get(), clock.now()));
        JudgedAnswer answer = JudgedAnswer.of(verdict).orElseThrow();
        past.keep(answer);
        if (known.isEmpty() && isFresh(verdict, heard.get())) {
            RuleBook book = rules.current();
            List<Rule> deciding = book.rulesFor(spoken(answer, book));
            if (deciding.isEmpty()) {
                waitForWords(verdict, book);
            } else {
                follow(deciding, verdict, heard.get(), book);
            }
        }
    }

    private void follow(List<Rule> deciding, VerdictChanged verdict, Heard heard, RuleBook book) {
        List<Rule> cases = deciding.stream().filter(Rule::makesCase).toList();
        if (!cases.isEmpty()) {
            open(
                    new Opening(
                            new Transaction(
                                    verdict.transactionId(),
                                    verdict.relationshipId(),
                                    verdict.externalId(),
                                    verdict.customer(),
                                    verdict.tier(),
                                    verdict.supplier(),
                                    verdict.offering(),
                                    verdict.occurredAt()),
                            heard),
                    cases,
                    book);
        }
        deciding.stream()
                .filter(rule -> !rule.makesCase())
                .forEach(
                        rule ->
                                playing.play(
                                        verdict,
                                        Case.idOf(verdict.transactionId()),
                                        rule,
                                        book.version()));
    }

    private JudgedAnswer spoken(JudgedAnswer answer, RuleBook book) {
        UUID transaction = answer.transactionId();
        return book.looksAtWords()
                ? answer.saying(
                        SpokenAnswers.words(voices.about(List.of(transaction)).get(transaction)))
                : answer;
    }

    private void waitForWords(VerdictChanged verdict, RuleBook book) {
        if (book.looksAtWords()) {
            waiting.keep(verdict, clock.instant());
        }
    }

    private static Optional<Heard> heard(VerdictChanged verdict) {
        VerdictChanged.Judged judged = verdict.judged();
        if (judged == null) {
            return Optional.empty();
        }
        return verdict.answers().stream()
                .filter(answer -> answer.responseId().equals(judged.responseId()))
                .findFirst()
                .map(
                        answer ->
                                new Heard(
                                        verdict.version(),
                                        judged.verdict(),
                                        judged.slipped(),
                                        answer.answeredAt(),
                                        answer.overall(),
                                        judged.primary(),
                                        judged.secondary()));
    }

    /// History that was imported is not followed up, nor what is long past.
    private boolean isFresh(VerdictChanged verdict, Heard heard) {
        boolean imported =
                verdict.answers().stream()
                        .allMatch(answer -> answer.contactPoint().equals(IMPORTED));
        return !imported
                && heard.answeredAt().isAfter(clock.instant().minus(followUp.answeredWithin()));
    }

    /// Nobody answered in time. A rule on silence may make a case of it; what is said later is
    /// heard in that case. When the same comes again nothing happens.
    public void unanswered(Unanswered about) {
        Instant since = about.since();
        if (since == null || since.isBefore(clock.instant().minus(followUp.answeredWithin()))) {
            return;
        }
        JudgedAnswer silence = JudgedAnswer.ofSilence(about, since);
        past.keep(silence);
        RuleBook book = rules.current();
        List<Rule> deciding = book.rulesFor(silence);
        if (!deciding.isEmpty()) {
            open(
                    new Opening(
                            new Transaction(
                                    about.transactionId(),
                                    about.relationshipId(),
                                    about.externalId(),
                                    about.customer(),
                                    about.tier(),
                                    about.supplier(),
                                    about.offering(),
                                    about.occurredAt()),
                            Heard.nothing(since)),
                    deciding,
                    book);
        }
    }

    /// What a case is opened about.
    private record Opening(Transaction transaction, Heard heard) {}

    /// The most urgent of the rules says when it is due, and why it is a case.
    private void open(Opening about, List<Rule> deciding, RuleBook book) {
        Rule rule = deciding.stream().min(MOST_URGENT_FIRST).orElseThrow();
        String team = Objects.requireNonNullElse(rule.team(), about.transaction().supplier());
        TeamClock clock = clockOf(team);
        Instant now = clock.now();
        Case opened =
                Case.opened(
                        about.transaction(),
                        about.heard(),
                        new Grounds(rule.id(), book.version(), rule.reason(), rule.priority(), now),
                        new Assignment(team, owner(rule, team, now), 1),
                        Due.in(rule.dueIn(), clock),
                        HistoryEntry.of(
                                now, Doer.rule(rule.name()), alsoFitting(deciding, rule), ""));
        List<OutgoingEvent> events = new ArrayList<>(List.of(CaseChange.of(opened, now)));
        events.addAll(CaseTimers.start(opened, clock));
        events.addAll(CaseNotices.opened(opened, now));
        cases.open(new Cases.Step(opened, events));
    }

    private @Nullable Person owner(Rule rule, String team, Instant now) {
        return rule.owner() == null
                ? null
                : colleagues.acting(team, rule.owner(), now).orElse(null);
    }

    private static Happened alsoFitting(List<Rule> deciding, Rule rule) {
        return Happened.of(
                HistoryCode.OPENED,
                deciding.stream()
                        .filter(other -> !other.equals(rule))
                        .map(Rule::name)
                        .toArray(String[]::new));
    }

    /// What a customer said is kept for the team, and what they take back goes; the answer to being
    /// asked again decides the case.
    public void answered(ResponseChanged response) {
        boolean heldBack = response.status() == ResponseStatus.QUARANTINED;
        List<Comment> words = heldBack ? List.of() : response.comments();
        if (response.askedFor() == AskedFor.TRANSACTION) {
            if (!response.contactPoint().equals(IMPORTED)) {
                said(response, words);
            }
        } else if (response.status() == ResponseStatus.CONFIRMED && response.caseId() != null) {
            AnswerAgain answer = answerAgain(response);
            change(response.caseId(), (open, clock) -> open.heardAgain(answer, clock));
        }
    }

    private void said(ResponseChanged response, List<Comment> words) {
        boolean neverSpoke = words.isEmpty() && response.version() == 1;
        if (neverSpoke) {
            return;
        }
        voices.keep(
                Voice.of(
                        response.transactionId(),
                        response.responseId(),
                        response.version(),
                        words));
        if (!words.isEmpty()) {
            waiting.about(response.transactionId()).ifPresent(this::judged);
        }
    }

    private AnswerAgain answerAgain(ResponseChanged response) {
        ResponseChanged.Overall overall = response.overall();
        return new AnswerAgain(
                response.responseId(),
                response.version(),
                response.answeredAt(),
                overall == null ? null : isPutRight(overall),
                response.comments().stream().map(Comment::text).collect(joining(" ")));
    }

    private boolean isPutRight(ResponseChanged.Overall overall) {
        double performance = 100.0 * (overall.value() - 1) / (overall.points() - 1);
        return performance >= followUp.recoveredFrom();
    }

    /// The customer had erased what was said to and fro about a transaction.
    public void erased(WordsErased news) {
        drafts.forgetAbout(Case.idOf(news.transactionId()));
        change(
                Case.idOf(news.transactionId()),
                (open, clock) -> open.erased(news.erasedAt(), clock.now()));
    }

    /// The customer writes on the page of their case.
    public void wrote(CustomerWrote news) {
        change(
                news.caseId(),
                (open, clock) ->
                        open.customerWrote(
                                news.id(), news.words(), news.stillWrong(), news.at(), clock));
    }

    /// A timer of a case fired.
    public void due(TimerFired timer) {
        Deed deed =
                switch (timer.purpose()) {
                    case ESCALATE_CASE ->
                            (open, clock) ->
                                    open.escalated(
                                            timer.occasion(),
                                            timer.dueAt(),
                                            escalating(open.team()),
                                            clock);
                    case WARN_CASE_DUE ->
                            (open, clock) ->
                                    open.dueSoon(timer.occasion(), timer.dueAt(), clock.now());
                    case WAKE_CASE ->
                            (open, clock) -> open.backFromAside(timer.dueAt(), clock.now());
                    case PROMISE_DUE ->
                            (open, clock) -> open.promiseDue(timer.occasion(), clock.now());
                    case INVITE,
                            REMIND,
                            SEND_AGAIN,
                            EXPIRE_INVITATION,
                            ASK_AGAIN,
                            ABSENCE_BEGINS,
                            TELL_OF_FIX,
                            SEND_REPORT,
                            LOOK_FOR_ALERTS ->
                            null;
                };
        if (deed != null) {
            change(timer.subject(), deed);
        }
    }

    private Escalating escalating(String team) {
        return new Escalating(
                colleagues.lastLevel(team), followUp.remindEvery(), followUp.reminders());
    }

    /// Does a deed to a case, with the timers that follow from it.
    ///
    /// @return the case as it now is, empty when there is none
    /// @throws NotPossible when its status does not allow it
    public Optional<Case> change(UUID id, Deed deed) {
        return cases.change(
                id,
                before -> {
                    TeamClock clock = clockOf(before.team());
                    Case after = deed.to(before, clock);
                    if (after.assignment().level() > before.assignment().level()) {
                        after = after.below(colleagues.lastLevel(before.team()), before);
                    }
                    return after.version() == before.version()
                            ? new Cases.Step(before, List.of())
                            : new Cases.Step(after, events(before, after, clock));
                });
    }

    /// Lets one case go on for another of the same customer, which is closed. After a crash in the
    /// middle it is done once more.
    ///
    /// @param closing the one that is closed
    /// @param goingOn the other one
    /// @return the one that goes on, empty when there is none
    /// @throws NotPossible when one of them is no longer open, or their customers are not the same
    public Optional<Case> merge(UUID closing, UUID goingOn, Person by) {
        String who = by.name();
        Case closed = cases.find(closing).orElseThrow();
        Optional<Case> both =
                change(goingOn, (open, clock) -> open.takingIn(closed, who, clock.now()));
        if (both.isPresent()) {
            changeUndoably(
                    closing,
                    "merge",
                    by.user(),
                    (open, clock) -> open.mergedInto(stillOpen(goingOn), who, clock.now()));
        }
        return both;
    }

    /// Does a deed that can be taken back for a while, as long as nothing else happens.
    ///
    /// @param user who does it
    /// @throws NotPossible when its status does not allow it
    public Optional<Case> changeUndoably(UUID id, String name, String user, Deed deed) {
        return change(
                id,
                (before, clock) -> {
                    Case after = deed.to(before, clock);
                    return after.version() == before.version()
                            ? after
                            : after.undoable(name, user, before, clock.now());
                });
    }

    /// Takes the last deed back. What was merged is parted again.
    ///
    /// @throws NotPossible when something else happened since, or it is too long ago
    public Optional<Case> undo(UUID id, String who) {
        UUID into = cases.find(id).map(Case::mergedInto).orElse(null);
        Optional<Case> undone = change(id, (open, clock) -> open.undone(who, clock.now()));
        if (into != null && undone.isPresent()) {
            Case parted = undone.get();
            change(into, (open, clock) -> open.withoutMerged(parted, who, clock.now()));
        }
        return undone;
    }

    /// Two people may merge two cases into each other.
    private Case stillOpen(UUID id) {
        Case other = cases.find(id).orElseThrow();
        if (!other.isWork()) {
            throw new NotPossible(other, "merged with another one: it is no longer open");
        }
        return other;
    }

    /// What somebody or something does to a case.
    @FunctionalInterface
    public interface Deed {
        /// The case afterwards; the same object when nothing changes.
        Case to(Case open, TeamClock clock);
    }

    private List<OutgoingEvent> events(Case before, Case after, TeamClock clock) {
        List<OutgoingEvent> events = new ArrayList<>();
        events.add(CaseChange.of(after, clock.now()));
        events.addAll(CaseTimers.between(before, after, clock));
        events.addAll(CaseNotices.between(before, after, clock.now()));
        events.addAll(told(before, after));
        events.addAll(
                CaseTimers.askAgain(
                        before,
                        after,
                        followUp.askAgainAfter(),
                        followUp.askAgainRest(),
                        clock.now()));
        return events;
    }

    private static List<OutgoingEvent> told(Case before, Case after) {
        return after.contact().conversation().stream()
                .skip(before.contact().conversation().size())
                .filter(one -> !one.isCustomers())
                .map(
                        one ->
                                OutgoingEvent.of(
                                        one.id(),
                                        after.transaction().relationshipId().toString(),
                                        one.at(),
                                        new CustomerTold(
                                                one.id(),
                                                after.id(),
                                                after.transaction().id(),
                                                after.transaction().relationshipId(),
                                                Objects.requireNonNull(one.telling()),
                                                one.by(),
                                                one.words(),
                                                one.texts(),
                                                one.dueAt(),
                                                one.at())))
                .toList();
    }

    private TeamClock clockOf(String team) {
        return new TeamClock(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                new WorkingTime(hours.of(team), holidays));
    }
}
