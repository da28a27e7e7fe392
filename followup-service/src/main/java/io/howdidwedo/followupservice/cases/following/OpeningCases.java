package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.about.Grounds;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.plan.Unanswered;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A verdict opens a case when a rule says so, and silence may, too; other rules have the customer
/// told something.
public final class OpeningCases {
    /// The contact point of answers that were imported.
    static final String IMPORTED = "import";

    private static final Comparator<Rule> MOST_URGENT_FIRST =
            Comparator.comparing(
                    Rule::handling,
                    Comparator.comparing(Handling::priority).thenComparing(Handling::dueIn));

    private final Cases cases;
    private final FollowingUp following;
    private final RuleBooks rules;
    private final PastAnswers past;
    private final WaitingVerdicts waiting;
    private final Playing playing;
    private final Colleagues colleagues;
    private final Voices voices;
    private final FollowUpRules followUp;
    private final TeamClocks clocks;
    private final Clock clock;

    /// Opens them here.
    public OpeningCases(
            Cases cases,
            FollowingUp following,
            RuleBooks rules,
            PastAnswers past,
            WaitingVerdicts waiting,
            Playing playing,
            Colleagues colleagues,
            Voices voices,
            FollowUpRules followUp,
            TeamClocks clocks,
            Clock clock) {
        this.cases = cases;
        this.following = following;
        this.rules = rules;
        this.past = past;
        this.waiting = waiting;
        this.playing = playing;
        this.colleagues = colleagues;
        this.voices = voices;
        this.followUp = followUp;
        this.clocks = clocks;
        this.clock = clock;
    }

    /// A transaction's answer was judged, perhaps anew.
    public void judged(VerdictChanged verdict) {
        heard(verdict).ifPresent(heard -> judged(verdict, heard));
    }

    private void judged(VerdictChanged verdict, AnswerHeard heard) {
        UUID id = Case.idOf(verdict.transactionId());
        Optional<Case> known =
                following.change(id, (open, time) -> open.heardNow(heard, time.now()));
        JudgedAnswer answer = JudgedAnswer.of(verdict).orElseThrow();
        past.keep(answer);
        if (known.isEmpty() && isFresh(verdict, heard)) {
            decide(verdict, heard, answer);
        }
    }

    private void decide(VerdictChanged verdict, AnswerHeard heard, JudgedAnswer answer) {
        RuleBook book = rules.current();
        List<Rule> deciding = book.rulesFor(spoken(answer, book));
        if (!deciding.isEmpty()) {
            follow(deciding, verdict, heard, book);
        } else if (book.looksAtWords()) {
            waiting.keep(verdict, clock.instant());
        }
    }

    private void follow(
            List<Rule> deciding, VerdictChanged verdict, AnswerHeard heard, RuleBook book) {
        List<Rule> opening = deciding.stream().filter(Rule::makesCase).toList();
        if (!opening.isEmpty()) {
            open(transaction(verdict), heard, opening, book);
        }
        UUID id = Case.idOf(verdict.transactionId());
        deciding.stream()
                .filter(rule -> !rule.makesCase())
                .forEach(rule -> playing.play(verdict, id, rule, book.version()));
    }

    private static Transaction transaction(VerdictChanged verdict) {
        return new Transaction(
                verdict.transactionId(),
                verdict.relationshipId(),
                verdict.externalId(),
                verdict.customer(),
                verdict.tier(),
                verdict.supplier(),
                verdict.offering(),
                verdict.occurredAt());
    }

    private JudgedAnswer spoken(JudgedAnswer answer, RuleBook book) {
        UUID transaction = answer.transactionId();
        return book.looksAtWords()
                ? answer.saying(
                        SpokenAnswers.words(voices.about(List.of(transaction)).get(transaction)))
                : answer;
    }

    private static Optional<AnswerHeard> heard(VerdictChanged verdict) {
        VerdictChanged.Judged judged = verdict.judged();
        if (judged == null) {
            return Optional.empty();
        }
        return verdict.answers().stream()
                .filter(answer -> answer.responseId().equals(judged.responseId()))
                .findFirst()
                .map(answer -> heard(verdict, judged, answer));
    }

    private static AnswerHeard heard(
            VerdictChanged verdict, VerdictChanged.Judged judged, VerdictChanged.Answer answer) {
        return new AnswerHeard(
                verdict.version(),
                judged.verdict(),
                judged.slipped(),
                answer.answeredAt(),
                answer.overall(),
                judged.primary(),
                judged.secondary());
    }

    /// History that was imported is not followed up, nor what is long past.
    private boolean isFresh(VerdictChanged verdict, AnswerHeard heard) {
        boolean imported =
                verdict.answers().stream()
                        .allMatch(answer -> answer.contactPoint().equals(IMPORTED));
        return !imported && heard.answeredAt().isAfter(earliest());
    }

    private Instant earliest() {
        return clock.instant().minus(followUp.answeredWithin());
    }

    /// Words came later than the verdict; one that waits for them is looked at once more.
    void wordsCame(UUID transaction) {
        waiting.about(transaction).ifPresent(this::judged);
    }

    /// Nobody answered in time. A rule on silence may make a case of it; what is said later is
    /// heard in that case. When the same comes again nothing happens.
    public void unanswered(Unanswered about) {
        Instant since = about.since();
        if (since == null || since.isBefore(earliest())) {
            return;
        }
        JudgedAnswer silence = JudgedAnswer.ofSilence(about, since);
        past.keep(silence);
        RuleBook book = rules.current();
        List<Rule> deciding = book.rulesFor(silence);
        if (!deciding.isEmpty()) {
            open(transaction(about), AnswerHeard.nothing(since), deciding, book);
        }
    }

    private static Transaction transaction(Unanswered about) {
        return new Transaction(
                about.transactionId(),
                about.relationshipId(),
                about.externalId(),
                about.customer(),
                about.tier(),
                about.supplier(),
                about.offering(),
                about.occurredAt());
    }

    /// The most urgent of the rules says when it is due, and why it is a case.
    private void open(Transaction about, AnswerHeard heard, List<Rule> deciding, RuleBook book) {
        Rule rule = deciding.stream().min(MOST_URGENT_FIRST).orElseThrow();
        String team = Objects.requireNonNullElse(rule.handling().team(), about.supplier());
        TeamClock time = clocks.of(team);
        Instant now = time.now();
        Case opened =
                Case.opened(
                        about,
                        heard,
                        new Grounds(
                                rule.id(),
                                book.version(),
                                rule.handling().reason(),
                                rule.handling().priority(),
                                now),
                        new Assignment(team, owner(rule, team, now), 1),
                        Due.in(rule.handling().dueIn(), time),
                        first(deciding, rule, now));
        cases.open(new Cases.Step(opened, events(opened, time)));
    }

    private @Nullable Person owner(Rule rule, String team, Instant now) {
        return rule.handling().owner() == null
                ? null
                : colleagues.acting(team, rule.handling().owner(), now).orElse(null);
    }

    private static HistoryEntry first(List<Rule> deciding, Rule rule, Instant now) {
        String[] others =
                deciding.stream()
                        .filter(other -> !other.equals(rule))
                        .map(Rule::name)
                        .toArray(String[]::new);
        Happened opened = Happened.of(HistoryCode.OPENED, others);
        return HistoryEntry.of(now, Doer.rule(rule.name()), opened, "");
    }

    private static List<OutgoingEvent> events(Case opened, TeamClock time) {
        List<OutgoingEvent> events = new ArrayList<>();
        events.add(CaseChange.of(opened, time.now()));
        events.addAll(CaseTimers.start(opened, time));
        events.addAll(CaseNotices.opened(opened, time.now()));
        return events;
    }

    /// How cases are opened and closed beyond the rule book.
    ///
    /// @param answeredWithin answers older than this open no case
    /// @param askAgainAfter from resolving to asking the customer again
    /// @param askAgainRest the question comes so long after the customer was told what was done
    /// @param recoveredFrom the overall answer, on 0 to 100, from which it counts as put right
    /// @param remindEvery how often people are reminded of a case that is overdue at their last
    ///     level
    /// @param reminders how often at most
    public record FollowUpRules(
            Duration answeredWithin,
            Duration askAgainAfter,
            Duration askAgainRest,
            double recoveredFrom,
            Duration remindEvery,
            int reminders) {}
}
