package io.howdidwedo.analyticsservice.verdict;

import static io.howdidwedo.analyticsservice.relationship.Happenings.DELIVERY;
import static io.howdidwedo.analyticsservice.relationship.Happenings.MARCH;
import static io.howdidwedo.analyticsservice.relationship.Happenings.daysAfter;
import static io.howdidwedo.analyticsservice.relationship.Happenings.response;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.agreement.SomeRequirement;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsInMemory;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory.Remembered;
import io.howdidwedo.analyticsservice.usual.Performance;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Kept;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Next;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow.Expectation;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.servicekit.identity.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TellingExpectationsTest {
    private static final Instant NEXT = daysAfter(MARCH, 40);

    private final JudgedRelationshipsInMemory relationships = new JudgedRelationshipsInMemory();
    private final OfferingAgreementsInMemory offerings = new OfferingAgreementsInMemory();
    private final EarlierAnswersInMemory answers = new EarlierAnswersInMemory();
    private final KnownFacts judgedByItself =
            new KnownFacts(new ParameterVersionsInMemory().current(), List.of(agreed()));
    private final TellingExpectations telling =
            new TellingExpectations(
                    relationships,
                    offerings,
                    new ParameterVersionsInMemory(),
                    new RememberedUsuals(answers),
                    Clock.fixed(NEXT, ZoneOffset.UTC));

    /// What is told today is what an answer of today would be compared with.
    @Test
    void whatIsExpectedNowIsWhatTheNextAnswerIsComparedWith() {
        offerings.learn(agreed());
        visited("A-1", MARCH);
        visited("A-2", daysAfter(MARCH, 10));
        judgedByItself.learn(transaction("A-3", NEXT));
        judgedByItself.learn(response("R-A-3", "A-3", NEXT.plusSeconds(60), 1));

        Expectation told = told(Teams.ALL).getFirst().expectations().getFirst();

        Judged judged = Objects.requireNonNull(judgedByItself.judged(null).get("A-3")).judged();
        SecondaryOutcome compared = Objects.requireNonNull(judged).secondary().getFirst();
        assertThat(told.learned().mean()).isEqualTo(compared.learned());
        assertThat(told.learned().sd()).isEqualTo(compared.sd());
        assertThat(told.learned().count()).isEqualTo(2);
        assertThat(told.promised()).hasValue(50);
        assertThat(told.latest()).hasValue(75);
    }

    @Test
    void ofAnotherTeamsCustomersNothingIsTold() {
        offerings.learn(agreed());
        visited("A-1", MARCH);

        assertThat(told(new Teams(Set.of(DELIVERY.supplier())))).hasSize(1);
        assertThat(told(new Teams(Set.of("south-branch")))).isEmpty();
    }

    @Test
    void ofAStrangerAndOfAnOfferingWithoutAgreementThereIsNothingToTell() {
        assertThat(telling.in(List.of(new UUID(0, 1)), Teams.ALL)).isEmpty();
        visited("A-1", MARCH);

        assertThat(told(Teams.ALL).getFirst().expectations()).isEmpty();
    }

    private List<ExpectedNow> told(Teams teams) {
        return telling.in(List.of(DELIVERY.id(), DELIVERY.id()), teams);
    }

    private void visited(String externalId, Instant at) {
        Kept before = relationships.find(List.of(DELIVERY.id())).get(DELIVERY.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(transaction(externalId, at)));
        facts.add(Fact.of(response("R-" + externalId, externalId, at.plusSeconds(60), 1)));
        relationships.save(
                List.of(
                        new Next(
                                Objects.requireNonNull(before),
                                before.relationship().with(facts),
                                List.of())));
        answers.add(
                new Remembered(
                        DELIVERY.id(), DELIVERY.offering(), "on-time", at, new Performance(3, 4)));
        judgedByItself.learn(transaction(externalId, at));
        judgedByItself.learn(response("R-" + externalId, externalId, at.plusSeconds(60), 1));
    }

    private static Agreements agreed() {
        Requirement onTime = SomeRequirement.onTime(Map.of("en", "On time"), 3);
        return new Agreements(
                DELIVERY.offering(), 1, List.of(new Agreement(1, Instant.EPOCH, List.of(onTime))));
    }
}
