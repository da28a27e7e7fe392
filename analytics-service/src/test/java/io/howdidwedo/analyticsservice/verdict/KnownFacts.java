package io.howdidwedo.analyticsservice.verdict;

import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.relationship.Answer;
import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory.Remembered;
import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.analyticsservice.usual.UsualsByHand;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts of several relationships, judged together in memory.
final class KnownFacts {
    private final Map<UUID, RelationshipFacts> relationships = new HashMap<>();
    private final Map<String, Agreements> agreements;
    private final Parameters parameters;

    KnownFacts(Parameters parameters, List<Agreements> agreements) {
        this.parameters = parameters;
        this.agreements = agreements.stream().collect(toMap(Agreements::offering, one -> one));
    }

    void learn(Event event) {
        Fact fact =
                switch (event) {
                    case TransactionRecorded transaction -> Fact.of(transaction);
                    case ResponseChanged response -> Fact.of(response);
                    default -> throw new IllegalArgumentException(event.toString());
                };
        relationships.compute(
                fact.relationshipId(),
                (id, known) -> (known == null ? RelationshipFacts.none(id) : known).with(fact));
    }

    /// All judged experiences by the transaction's outside id.
    Map<String, JudgedExperience> judged(@Nullable Instant knownAt) {
        EarlierAnswersInMemory answers = answers(knownAt);
        Judging judging = new Judging(parameters, UsualsByHand.of(answers, parameters, knownAt));
        Map<String, JudgedExperience> judged = new HashMap<>();
        for (RelationshipFacts facts : relationships.values()) {
            for (JudgedExperience one : judging.judge(facts, agreements(facts), knownAt)) {
                judged.put(one.transaction().externalId(), one);
            }
        }
        return judged;
    }

    private EarlierAnswersInMemory answers(@Nullable Instant knownAt) {
        EarlierAnswersInMemory answers = new EarlierAnswersInMemory();
        for (RelationshipFacts facts : relationships.values()) {
            for (Experience experience : facts.asLived(knownAt)) {
                experience.heard(parameters.responseWindow()).stream()
                        .filter(heard -> heard.standing() == Standing.COUNTS)
                        .forEach(heard -> remember(answers, experience.facts(), heard.answer()));
            }
        }
        return answers;
    }

    private void remember(
            EarlierAnswersInMemory answers, TransactionRecorded transaction, Answer answer) {
        var agreement = agreementsOf(transaction).inForceAt(transaction.occurredAt());
        for (var rating : answer.ratings()) {
            agreement
                    .requirement(rating.expectation())
                    .flatMap(one -> Performance.of(rating, one.direction()))
                    .ifPresent(
                            performance ->
                                    answers.add(
                                            new Remembered(
                                                    transaction.relationshipId(),
                                                    transaction.offering(),
                                                    rating.expectation(),
                                                    transaction.occurredAt(),
                                                    performance)));
        }
    }

    private Agreements agreements(RelationshipFacts facts) {
        return facts.asLived(null).stream()
                .findFirst()
                .map(one -> agreementsOf(one.facts()))
                .orElse(Agreements.unknown(""));
    }

    private Agreements agreementsOf(TransactionRecorded transaction) {
        String offering = transaction.offering();
        return agreements.getOrDefault(offering, Agreements.unknown(offering));
    }
}
