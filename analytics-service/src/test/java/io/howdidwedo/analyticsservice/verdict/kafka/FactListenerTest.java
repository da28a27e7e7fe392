package io.howdidwedo.analyticsservice.verdict.kafka;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsInMemory;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationshipsInMemory;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// What becomes of records with facts: nothing that was understood is lost, nothing is told twice.
class FactListenerTest {
    private static final Told ANA = visit("A-1", "ana");
    private static final Told BEN = visit("B-1", "ben");
    private static final Told CAI = visit("C-1", "cai");

    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "kit");
    private final JudgedRelationshipsInMemory relationships = new JudgedRelationshipsInMemory();
    private final List<ConsumerRecord<?, ?>> deadLetters = new ArrayList<>();
    private final FactListener listener =
            new FactListener(
                    keeping(),
                    records,
                    new PolledEvents(records, (record, _) -> deadLetters.add(record), () -> {}));

    @Test
    void judgesWhatComes() {
        listener.on(List.of(record(0, ANA.recorded(null)), record(1, ANA.wrote(1, "fine"))));

        assertThat(judged()).containsExactly(ANA.transactionId());
    }

    /// Whatever comes before and after the one that nobody understands is kept; it alone becomes a
    /// dead letter.
    @Test
    void keepsWhatCameAroundARecordThatIsNotUnderstood() {
        ConsumerRecord<String, byte[]> damaged = record(1, BEN.recorded(null));
        ConsumerRecord<String, byte[]> unreadable =
                new ConsumerRecord<>(
                        damaged.topic(), 0, 1, damaged.key(), "{".getBytes(StandardCharsets.UTF_8));
        damaged.headers().forEach(unreadable.headers()::add);

        listener.on(
                List.of(
                        record(0, ANA.wrote(1, "fine")),
                        record(0, ANA.recorded(null)),
                        unreadable,
                        record(2, CAI.recorded(null)),
                        record(2, CAI.wrote(1, "fine"))));

        assertThat(deadLetters).containsExactly(unreadable);
        assertThat(judged()).containsExactlyInAnyOrder(ANA.transactionId(), CAI.transactionId());
    }

    /// Many facts of one relationship make one change of it, in which each has its effect.
    @Test
    void takesAllFactsOfARelationshipInAtOnce() {
        Told again =
                visit("A-2", "ana").on(ANA.recorded(null).occurredAt().plus(Duration.ofDays(9)));

        listener.on(
                List.of(
                        record(0, ANA.recorded(null)),
                        record(1, ANA.wrote(1, "fine")),
                        record(2, again.recorded(null)),
                        record(3, again.wrote(1, "fine"))));

        assertThat(judged()).containsExactly(ANA.transactionId(), again.transactionId());
    }

    /// That a transaction happened is known without us; its first answer is news.
    @Test
    void tellsNothingOfATransactionThatNobodyAnswered() {
        listener.on(List.of(record(0, ANA.recorded(null))));
        assertThat(judged()).isEmpty();

        listener.on(List.of(record(1, ANA.wrote(1, "fine"))));
        assertThat(judged()).containsExactly(ANA.transactionId());
    }

    @Test
    void tellsNothingTwiceWhenABatchComesAgain() {
        List<ConsumerRecord<String, byte[]>> batch =
                List.of(record(0, ANA.recorded(null)), record(1, ANA.wrote(1, "fine")));
        listener.on(batch);
        assertThat(judged()).hasSize(1);

        listener.on(batch);

        assertThat(judged()).isEmpty();
    }

    /// Whoever reads the verdicts must not stand behind what is brought in either.
    @Test
    void judgesWhatHappensNowFirstAndTellsOfThePastInItsOwnLane() {
        listener.on(
                List.of(
                        broughtIn(0, ANA.recorded(null)),
                        broughtIn(1, ANA.wrote(1, "fine")),
                        record(2, BEN.recorded(null)),
                        record(3, BEN.wrote(1, "fine"))));

        assertThat(judged()).containsExactly(BEN.transactionId(), ANA.transactionId());
        assertThat(relationships.lanes()).containsExactly(Lane.LIVE, Lane.HISTORY);
    }

    /// Its verdict is taken back in both lanes, for it may have been told in either.
    @Test
    void takesTheVerdictBackWithItsTransaction() {
        listener.on(List.of(record(0, ANA.recorded(null)), record(1, ANA.wrote(1, "fine"))));
        UUID relationship = ANA.recorded(null).relationshipId();

        listener.on(
                List.of(
                        record(
                                2,
                                new TransactionWithdrawn(
                                        ANA.transactionId(), relationship, Instant.EPOCH))));
        listener.on(List.of(record(3, ANA.wrote(2, "still fine"))));

        assertThat(relationships.judged()).isEmpty();
        assertThat(relationships.lanes()).containsExactly(Lane.LIVE, Lane.LIVE, Lane.HISTORY);
    }

    /// It is told where it belongs now, as something newer; where it was it is not taken back, for
    /// that might be heard after it.
    @Test
    void tellsAVerdictAnewWhereItsTransactionBelongsNow() {
        listener.on(List.of(record(0, ANA.recorded(null)), record(1, ANA.wrote(1, "fine"))));
        VerdictChanged before = last();
        TransactionRecorded eva = Retold.moved(ANA.recorded(null), 1, "eva");

        listener.on(
                List.of(
                        broughtIn(
                                2,
                                new TransactionMoved(
                                        ANA.transactionId(),
                                        before.relationshipId(),
                                        1,
                                        eva.relationshipId(),
                                        "ana",
                                        "eva",
                                        eva.supplier(),
                                        eva.offering(),
                                        Instant.EPOCH)),
                        broughtIn(3, eva),
                        broughtIn(4, Retold.moved(ANA.wrote(2, "fine"), eva.relationshipId(), 2))));

        VerdictChanged now = last();
        assertThat(now.customer()).isEqualTo("eva");
        assertThat(now.version()).isGreaterThan(before.version()).isEqualTo((1L << 32) + 1);
        assertThat(now.judged()).isEqualTo(before.judged());
        assertThat(relationships.judged()).containsOnlyKeys(ANA.transactionId());
        assertThat(relationships.lanes()).containsExactly(Lane.LIVE, Lane.HISTORY);

        listener.on(List.of(record(5, ANA.recorded(null)), record(6, ANA.wrote(1, "fine"))));
        assertThat(judged()).isEmpty();
    }

    private VerdictChanged last() {
        return relationships.news().stream()
                .map(VerdictChanged.class::cast)
                .reduce((_, second) -> second)
                .orElseThrow();
    }

    private ConsumerRecord<String, byte[]> broughtIn(long offset, Event event) {
        ConsumerRecord<String, byte[]> record = record(offset, event);
        record.headers().add("ce_lane", "history".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /// What a customer says of the follow-up is no answer to the transaction; tombstones and other
    /// events say nothing here.
    @Test
    void passesOverWhatIsNoFact() {
        listener.on(
                List.of(
                        record(0, ANA.saidAgain(5, Duration.ofDays(3), ResponseStatus.CONFIRMED)),
                        new ConsumerRecord<>("responses", 0, 1, "gone", null),
                        record(2, Told.homeDelivery())));

        assertThat(judged()).isEmpty();
        assertThat(relationships.page(null, null, 10)).isEmpty();
    }

    private List<UUID> judged() {
        List<UUID> told = new ArrayList<>();
        for (Event event : relationships.news()) {
            if (event instanceof VerdictChanged verdict) {
                told.add(verdict.transactionId());
            }
        }
        return told;
    }

    private KeepingVerdicts keeping() {
        OfferingAgreementsInMemory agreements = new OfferingAgreementsInMemory();
        OfferingChanged offering = Told.homeDelivery();
        agreements.learn(
                new Agreements(offering.offering(), offering.version(), offering.agreements()));
        return new KeepingVerdicts(
                relationships,
                agreements,
                new ParameterVersionsInMemory(),
                new RememberedUsuals(new EarlierAnswersInMemory()),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private ConsumerRecord<String, byte[]> record(long offset, Event event) {
        var sent =
                records.record(
                        UUID.randomUUID(),
                        EventType.of(event).topic(),
                        1,
                        "key",
                        "key",
                        Instant.EPOCH,
                        EventType.of(event).wireName(),
                        records.data(event).getBytes(StandardCharsets.UTF_8));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(sent.topic(), 0, offset, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
