package io.howdidwedo.followupservice.play;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tells customers what a rule says, each of them once in 90 days by the same rule.
public final class Playing {
    private final Catalogue<Play> plays;
    private final Clock clock;

    /// Notes here who was told what.
    public Playing(Catalogue<Play> plays, Clock clock) {
        this.plays = plays;
        this.clock = clock;
    }

    /// A rule with a message fits an answer: its customer is told, unless they were not long ago.
    /// When the same answer comes again nothing happens.
    ///
    /// @param caseId the one that the answer would have
    /// @param ruleBook version of the rules in force
    public void play(VerdictChanged verdict, UUID caseId, Rule rule, int ruleBook) {
        Instant now = clock.instant();
        UUID id = Play.idOf(rule.id(), verdict.customer());
        UUID transaction = verdict.transactionId();
        Play first = new Play(rule.id(), verdict.customer(), transaction, ruleBook, 1, now, now);
        if (!plays.add(change(id, first, verdict, caseId, rule))) {
            plays.change(
                    id,
                    known ->
                            known.mayRepeat(transaction, now)
                                    ? change(
                                            id,
                                            known.repeated(transaction, ruleBook, now),
                                            verdict,
                                            caseId,
                                            rule)
                                    : null);
        }
    }

    /// A customer turns out to be another, too: what either was told by a rule was told to both.
    public void oneWith(String former, String now, String rule) {
        plays.find(Play.idOf(rule, former))
                .map(told -> told.to(now))
                .ifPresent(
                        told -> {
                            UUID id = Play.idOf(rule, now);
                            if (!plays.add(new Change<>(id, told, List.of()))) {
                                plays.change(
                                        id,
                                        known ->
                                                known.at().isBefore(told.at())
                                                        ? new Change<>(id, told, List.of())
                                                        : null);
                            }
                        });
    }

    private static Change<Play> change(
            UUID id, Play play, VerdictChanged verdict, UUID caseId, Rule rule) {
        UUID told = DerivedId.of("play-told", id, play.times());
        return new Change<>(
                id,
                play,
                List.of(
                        OutgoingEvent.of(
                                told,
                                verdict.relationshipId().toString(),
                                play.at(),
                                new CustomerTold(
                                        told,
                                        caseId,
                                        verdict.transactionId(),
                                        verdict.relationshipId(),
                                        Telling.THANKS,
                                        verdict.supplier(),
                                        rule.message().getOrDefault("en", ""),
                                        rule.message(),
                                        null,
                                        play.at()))));
    }

    /// What a customer was told by a rule last.
    ///
    /// @param customer as the integrator names them
    /// @param ruleBook version of the rules that were in force
    /// @param times how often they were told by this rule so far
    public record Play(
            String rule,
            String customer,
            UUID transactionId,
            int ruleBook,
            int times,
            Instant createdAt,
            Instant at) {
        /// Nobody wants to be thanked each week.
        public static final Duration REST = Duration.ofDays(90);

        static UUID idOf(String rule, String customer) {
            return DerivedId.of("play", rule, customer);
        }

        Play to(String other) {
            return new Play(rule, other, transactionId, ruleBook, times, createdAt, at);
        }

        /// Whether the customer may be told once more, about another transaction.
        boolean mayRepeat(UUID transaction, Instant now) {
            return !transactionId.equals(transaction) && !at.plus(REST).isAfter(now);
        }

        Play repeated(UUID transaction, int book, Instant now) {
            return new Play(rule, customer, transaction, book, times + 1, createdAt, now);
        }
    }
}
