package io.howdidwedo.surveyservice.invitation.kafka;

import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.SendingInvitations;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/// Hears which timers fired and what customers answered, and takes invitations on.
final class DueInvitations {
    private final EventRecords events;
    private final SendingInvitations sending;
    private final FollowingAnswers following;

    DueInvitations(EventRecords events, SendingInvitations sending, FollowingAnswers following) {
        this.events = events;
        this.sending = sending;
        this.following = following;
    }

    /// A provider may take ten seconds over each message and still answer: what is taken from the
    /// broker at once must be worked off before it thinks that nobody is here any more.
    @KafkaListener(
            id = "survey-invitations",
            topics = Topics.DUE,
            concurrency = "${survey.mail.connections}",
            properties = {"max.poll.records=100", "max.poll.interval.ms=1200000"})
    void onDue(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof TimerFired timer) {
            fire(timer);
        }
    }

    private void fire(TimerFired timer) {
        switch (timer.purpose()) {
            case INVITE -> sending.invite(transaction(timer));
            case REMIND -> sending.remind(timer.subject(), timer.occasion());
            case SEND_AGAIN -> sending.sendAgain(timer.subject(), timer.occasion());
            case EXPIRE_INVITATION -> sending.expire(timer.subject());
            case ASK_AGAIN ->
                    sending.askAgain(transaction(timer), timer.subject(), timer.occasion());
            case WARN_CASE_DUE,
                    ESCALATE_CASE,
                    WAKE_CASE,
                    PROMISE_DUE,
                    ABSENCE_BEGINS,
                    TELL_OF_FIX,
                    SEND_REPORT,
                    LOOK_FOR_ALERTS -> {}
        }
    }

    private static UUID transaction(TimerFired timer) {
        return Objects.requireNonNull(timer.transactionId());
    }

    @KafkaListener(id = "survey-answers", topics = Topics.RESPONSES)
    void onResponse(ConsumerRecord<String, byte[]> record) {
        if (events.read(record) instanceof ResponseChanged response) {
            UUID invitation = response.invitationId();
            if (invitation != null) {
                following.answered(invitation, response.status(), response.answeredAt());
            }
        }
    }
}
