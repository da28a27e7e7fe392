package io.howdidwedo.followupservice.plan.kafka;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.followupservice.plan.PlanningQuestions;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of transactions and invitations, and plans by them; one thread has all of a
/// relationship's.
@Component
final class PlanListener {
    private final EventRecords events;
    private final PlanningQuestions planning;

    PlanListener(EventRecords events, PlanningQuestions planning) {
        this.events = events;
        this.planning = planning;
    }

    @KafkaListener(
            id = "followup-plans",
            topics = {Topics.TRANSACTIONS, Topics.INVITATIONS},
            concurrency = "${followup.listening.threads}")
    void on(ConsumerRecord<String, byte[]> record) {
        switch (events.read(record)) {
            case TransactionRecorded transaction -> planning.transactionRecorded(transaction);
            case InvitationChanged invitation -> planning.invitationChanged(invitation);
            case null, default -> {}
        }
    }
}
