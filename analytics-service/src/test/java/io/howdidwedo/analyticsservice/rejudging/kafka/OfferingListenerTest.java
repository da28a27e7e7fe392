package io.howdidwedo.analyticsservice.rejudging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.Reworks.Rework;
import io.howdidwedo.analyticsservice.rejudging.ReworksInMemory;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class OfferingListenerTest {
    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "kit");
    private final OfferingAgreementsInMemory offerings = new OfferingAgreementsInMemory();
    private final ReworksInMemory reworks = new ReworksInMemory();
    private final OfferingListener listener =
            new OfferingListener(
                    new LearningAgreement(offerings, reworks, () -> {}),
                    new PolledEvents(
                            records,
                            (record, why) -> {
                                throw new AssertionError("refused " + record.key(), why);
                            },
                            () -> {}));

    /// In whatever order they come in a poll, and from poll to poll.
    @Test
    void keepsTheNewestOfEachOffering() {
        listener.on(
                List.of(
                        record("delivery", 1),
                        record("repair", 3),
                        record("delivery", 2),
                        record("repair", 2)));
        listener.on(List.of(record("repair", 1)));

        assertThat(offerings.of(List.of("delivery", "repair")).values())
                .extracting(one -> one.offering() + " " + one.version())
                .containsExactlyInAnyOrder("delivery 2", "repair 3");
    }

    /// Once for all its versions in a poll, and again when it comes again: the last attempt may
    /// have been broken off.
    @Test
    void hasTheRelationshipsOfAnOfferingJudgedByIt() {
        List<ConsumerRecord<String, byte[]>> poll =
                List.of(record("delivery", 1), record("delivery", 2));

        listener.on(poll);
        assertThat(reworks.open()).containsExactly(new Rework("delivery", 1));

        listener.on(poll);
        assertThat(reworks.open()).containsExactly(new Rework("delivery", 2));
    }

    @Test
    void forgetsWhatIsTakenBack() {
        listener.on(List.of(record("delivery", 2), record("repair", 3)));
        listener.on(
                List.of(
                        record("repair", 4),
                        record(new OfferingWithdrawn("repair", Instant.EPOCH), "repair", 5)));

        assertThat(offerings.all()).extracting(Agreements::offering).containsExactly("delivery");
    }

    private ConsumerRecord<String, byte[]> record(String offering, long version) {
        return record(
                new OfferingChanged(offering, version, Map.of(), List.of()), offering, version);
    }

    private ConsumerRecord<String, byte[]> record(Event event, String offering, long version) {
        var sent =
                records.record(
                        new UUID(0, version),
                        EventType.of(event).topic(),
                        1,
                        offering,
                        offering,
                        Instant.EPOCH,
                        EventType.of(event).wireName(),
                        records.data(event).getBytes(StandardCharsets.UTF_8));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(sent.topic(), 0, version, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
