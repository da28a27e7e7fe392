package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;

/// Takes transactions and responses in, many at once. Both topics are read together, so that one
/// thread has all of a relationship's.
final class FactListener {
    static final String GROUP = "analytics-service-facts";

    private final KeepingVerdicts keeping;
    private final EventRecords records;

    FactListener(KeepingVerdicts keeping, EventRecords records) {
        this.keeping = keeping;
        this.records = records;
    }

    @KafkaListener(
            id = FactIntake.LISTENER,
            groupId = GROUP,
            topics = {Topics.TRANSACTIONS, Topics.RESPONSES},
            batch = "true",
            autoStartup = "false",
            concurrency = "${howdidwedo.judging.threads}")
    void on(List<ConsumerRecord<String, byte[]>> batch) {
        List<Fact> facts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                fact(records.read(record)).ifPresent(facts::add);
            } catch (MalformedEvent e) {
                keeping.learn(facts);
                throw new BatchListenerFailedException("not understood", e, record);
            }
        }
        keeping.learn(facts);
    }

    private static Optional<Fact> fact(@Nullable Event event) {
        return switch (event) {
            case TransactionRecorded transaction -> Optional.of(Fact.of(transaction));
            case ResponseChanged response when response.askedFor() == AskedFor.TRANSACTION ->
                    Optional.of(Fact.of(response));
            case null, default -> Optional.empty();
        };
    }
}
