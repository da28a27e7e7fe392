package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/// Takes transactions and responses in, as many at once as there are. Both topics are read
/// together, so that one thread has all of a relationship's.
final class FactListener {
    static final String GROUP = "analytics-service-facts";

    private final KeepingVerdicts keeping;
    private final EventRecords records;
    private final PolledEvents polled;

    /// A fact as it came.
    private record Arrived(Fact fact, Lane lane) {}

    FactListener(KeepingVerdicts keeping, EventRecords records, PolledEvents polled) {
        this.keeping = keeping;
        this.records = records;
        this.polled = polled;
    }

    @KafkaListener(
            id = FactIntake.LISTENER,
            groupId = GROUP,
            topics = {Topics.TRANSACTIONS, Topics.RESPONSES},
            batch = "true",
            autoStartup = "false",
            concurrency = "${howdidwedo.judging.threads}")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::read, this::learn);
    }

    private @Nullable Arrived read(ConsumerRecord<String, byte[]> record) {
        Event event = records.read(record);
        Fact fact = event == null ? null : fact(event);
        return fact == null ? null : new Arrived(fact, EventRecords.laneOf(record));
    }

    /// What happens now goes first.
    private void learn(List<Arrived> set) {
        for (Lane lane : Lane.values()) {
            keeping.learn(
                    set.stream().filter(one -> one.lane() == lane).map(Arrived::fact).toList(),
                    lane);
        }
    }

    private static @Nullable Fact fact(Event event) {
        return switch (event) {
            case TransactionRecorded transaction -> Fact.of(transaction);
            case ResponseChanged response when response.askedFor() == AskedFor.TRANSACTION ->
                    Fact.of(response);
            case TransactionMoved moved -> Fact.of(moved);
            case TransactionWithdrawn withdrawn -> Fact.of(withdrawn);
            default -> null;
        };
    }
}
