package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.about.Transaction;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.rule.Unanswered;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.followupservice.workinghours.TeamClocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A verdict opens a case when a rule says so, and silence may, too; other rules have the customer
/// told something.
public final class OpeningCases {
    /// The contact point of answers that were imported.
    static final String IMPORTED = "import";

    /// A verdict's version above these tells how often its transaction was moved.
    private static final int VERSION_BITS = 32;

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

    /// Transactions' answers were judged, perhaps anew, in this order.
    public void judged(List<VerdictChanged> verdicts) {
        List<Judgement> judged =
                verdicts.stream().flatMap(verdict -> Judgement.of(verdict).stream()).toList();
        if (judged.isEmpty()) {
            return;
        }
        past.keepAll(judged.stream().map(one -> one.answer).toList());
        RuleBook book = rules.current();
        decide(judged, book);
        NewCases opening = new NewCases(book, colleagues.remembering(), clocks.remembering());
        following.changeAll(judged.stream().map(one -> one.deed(opening)).toList());
        List<Judgement> alone = judged.stream().filter(one -> one.hadNoCase).toList();
        alone.forEach(one -> play(one, book));
        if (book.looksAtWords()) {
            await(alone.stream().filter(one -> one.isFresh && one.deciding.isEmpty()).toList());
        }
    }

    /// What the customer writes may still come. It may also have come just now, heard by somebody
    /// who did not find these waiting yet.
    private void await(List<Judgement> some) {
        waiting.keepAll(some.stream().map(one -> one.verdict).toList(), clock.instant());
        Map<UUID, Voice> said = said(some);
        judged(
                some.stream()
                        .filter(one -> !one.answer.saying(words(one, said)).equals(one.spoken))
                        .map(one -> one.verdict)
                        .toList());
    }

    private void decide(List<Judgement> judged, RuleBook book) {
        List<Judgement> fresh = judged.stream().filter(this::isFresh).toList();
        Map<UUID, Voice> said = book.looksAtWords() ? said(fresh) : Map.of();
        for (Judgement one : fresh) {
            one.isFresh = true;
            one.spoken = one.answer.saying(words(one, said));
            one.deciding = book.rulesFor(one.spoken);
        }
    }

    private Map<UUID, Voice> said(List<Judgement> some) {
        return some.isEmpty()
                ? Map.of()
                : voices.about(some.stream().map(one -> one.verdict.transactionId()).toList());
    }

    private static List<String> words(Judgement one, Map<UUID, Voice> said) {
        return SpokenAnswers.words(said.get(one.verdict.transactionId()));
    }

    private void play(Judgement one, RuleBook book) {
        one.deciding.stream()
                .filter(rule -> !rule.makesCase())
                .forEach(rule -> playing.play(one.verdict, one.caseId(), rule, book.version()));
    }

    /// An answer that was judged, and what becomes of it.
    private static final class Judgement {
        private final VerdictChanged verdict;
        private final AnswerHeard heard;
        private final JudgedAnswer answer;
        private boolean isFresh;

        /// The answer with what the customer wrote, as far as it was known.
        private JudgedAnswer spoken;

        private List<Rule> deciding = List.of();
        private boolean hadNoCase;

        private Judgement(VerdictChanged verdict, AnswerHeard heard, JudgedAnswer answer) {
            this.verdict = verdict;
            this.heard = heard;
            this.answer = answer;
            this.spoken = answer;
        }

        static Optional<Judgement> of(VerdictChanged verdict) {
            return OpeningCases.heard(verdict)
                    .map(
                            heard ->
                                    new Judgement(
                                            verdict,
                                            heard,
                                            JudgedAnswer.of(verdict).orElseThrow()));
        }

        UUID caseId() {
            return Case.idOf(verdict.transactionId());
        }

        /// It is heard in the case. Where there is none it is opened, if rules say so.
        CaseDeed deed(NewCases opening) {
            return new CaseDeed(
                    caseId(),
                    (open, time) -> open.keptAs(transaction(verdict)).heardNow(heard, time.now()),
                    () -> {
                        hadNoCase = true;
                        List<Rule> making = deciding.stream().filter(Rule::makesCase).toList();
                        return making.isEmpty()
                                ? null
                                : opening.by(making, transaction(verdict), heard);
                    });
        }
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
                verdict.occurredAt(),
                (int) (verdict.version() >>> VERSION_BITS));
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
    private boolean isFresh(Judgement one) {
        boolean imported =
                one.verdict.answers().stream()
                        .allMatch(answer -> answer.contactPoint().equals(IMPORTED));
        return !imported && one.heard.answeredAt().isAfter(earliest());
    }

    private Instant earliest() {
        return clock.instant().minus(followUp.answeredWithin());
    }

    /// Words came later than the verdicts on these transactions; those that wait for them are
    /// looked at once more.
    void wordsCame(Collection<UUID> transactions) {
        if (!transactions.isEmpty()) {
            judged(waiting.about(transactions));
        }
    }

    /// Nobody answered in time about any of these transactions. A rule on silence may make a case
    /// of it; what is said later is heard in that case. When the same comes again nothing happens.
    public void unanswered(List<Unanswered> some) {
        List<Unanswered> fresh =
                some.stream().filter(about -> !about.since().isBefore(earliest())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        past.keepAll(fresh.stream().map(JudgedAnswer::ofSilence).toList());
        NewCases opening =
                new NewCases(rules.current(), colleagues.remembering(), clocks.remembering());
        following.changeAll(fresh.stream().map(about -> deed(about, opening)).toList());
    }

    private static CaseDeed deed(Unanswered about, NewCases opening) {
        return new CaseDeed(
                Case.idOf(about.transactionId()),
                (open, _) -> open,
                () -> {
                    List<Rule> deciding = opening.book().rulesFor(JudgedAnswer.ofSilence(about));
                    return deciding.isEmpty()
                            ? null
                            : opening.by(
                                    deciding,
                                    transaction(about),
                                    AnswerHeard.nothing(about.since()));
                });
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
                about.occurredAt(),
                0);
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
