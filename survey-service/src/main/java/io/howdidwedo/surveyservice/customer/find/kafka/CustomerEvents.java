package io.howdidwedo.surveyservice.customer.find.kafka;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of every transaction there ever was: its customer is found from then on. Recording does
/// not wait for it.
@Component
final class CustomerEvents {
    private final PolledEvents polled;
    private final FindingCustomers finding;

    CustomerEvents(PolledEvents polled, FindingCustomers finding) {
        this.polled = polled;
        this.finding = finding;
    }

    /// The number goes up when customers are to be found by more than before: all is heard anew.
    @KafkaListener(id = "survey-customers-2", topics = Topics.TRANSACTIONS, batch = "true")
    void on(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(poll, this::recorded);
    }

    private void recorded(List<Event> events) {
        finding.recorded(
                events.stream()
                        .filter(TransactionRecorded.class::isInstance)
                        .map(event -> ((TransactionRecorded) event).transactionId())
                        .toList());
    }
}
