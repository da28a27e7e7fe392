package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.servicekit.event.PolledEvents;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Takes transactions and responses in, as many at once as there are. Both topics are read
/// together, so that one thread has all of a relationship's.
final class FactListener {
    static final String GROUP = "analytics-service-facts";

    private final KeepingVerdicts keeping;
    private final PolledEvents polled;

    FactListener(KeepingVerdicts keeping, PolledEvents polled) {
        this.keeping = keeping;
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
        polled.workOff(poll, this::learn);
    }

    private void learn(List<Event> set) {
        keeping.learn(set.stream().flatMap(event -> fact(event).stream()).toList());
    }

    private static Optional<Fact> fact(Event event) {
        return switch (event) {
            case TransactionRecorded transaction -> Optional.of(Fact.of(transaction));
            case ResponseChanged response when response.askedFor() == AskedFor.TRANSACTION ->
                    Optional.of(Fact.of(response));
            default -> Optional.empty();
        };
    }
}
