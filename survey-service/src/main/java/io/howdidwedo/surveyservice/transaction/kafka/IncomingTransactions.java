package io.howdidwedo.surveyservice.transaction.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.request.StatedJson;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Transactions from integrators over Kafka: CloudEvents 1.0 whose data is the JSON of the HTTP
/// interface. What is no transaction goes to the topic's dead letters with the reason.
@Component
final class IncomingTransactions {
    private static final String TYPE = "io.howdidwedo.transaction.v1";

    private final RecordingTransactions recording;
    private final PolledEvents polled;
    private final StatedJson json;

    IncomingTransactions(RecordingTransactions recording, PolledEvents polled, JsonMapper json) {
        this.recording = recording;
        this.polled = polled;
        this.json = new StatedJson(json);
    }

    @KafkaListener(id = "survey-transactions", topics = Topics.TRANSACTIONS_IN, batch = "true")
    void onTransactions(List<ConsumerRecord<String, byte[]>> poll) {
        polled.workOff(
                poll,
                this::check,
                (_, transaction) -> transaction.relationshipId().toString(),
                this::record);
    }

    private void record(List<Transaction> checked) {
        for (Recording outcome : recording.record(checked, IntakeRules.LIVE)) {
            if (outcome
                    instanceof Recording.Conflicting(Transaction recorded, List<String> fields)) {
                throw new MalformedEvent(
                        "transaction "
                                + recorded.id()
                                + " is recorded with another content: "
                                + String.join(", ", fields));
            }
        }
    }

    private Transaction check(ConsumerRecord<String, byte[]> record) {
        try {
            TransactionForm form = json.read(data(record), TransactionForm.class);
            return recording.check(form, IntakeRules.LIVE);
        } catch (InvalidInput e) {
            throw new MalformedEvent("data: " + e.getMessage(), e);
        }
    }

    private static byte[] data(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new MalformedEvent("the record has no value");
        }
        CloudEvent event = EventRecords.cloudEvent(record);
        CloudEventData data = event.getData();
        if (!TYPE.equals(event.getType())) {
            throw new MalformedEvent("type must be " + TYPE);
        }
        if (data == null) {
            throw new MalformedEvent("data is missing");
        }
        return data.toBytes();
    }
}
