package io.howdidwedo.followupservice.cases.kafka;

import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Hears of verdicts, answers and timers, and follows them up; one thread has all of a
/// relationship's.
@Component
final class CaseListener {
    private final EventRecords events;
    private final FollowingUp following;
    private final StandingIn standingIn;

    CaseListener(EventRecords events, FollowingUp following, StandingIn standingIn) {
        this.events = events;
        this.following = following;
        this.standingIn = standingIn;
    }

    @KafkaListener(
            id = "followup-cases",
            topics = {Topics.VERDICTS, Topics.RESPONSES, Topics.DUE},
            concurrency = "${followup.listening.threads}")
    void on(ConsumerRecord<String, byte[]> record) {
        switch (events.read(record)) {
            case VerdictChanged verdict -> following.judged(verdict);
            case ResponseChanged response -> following.answered(response);
            case CustomerWrote news -> following.wrote(news);
            case WordsErased news -> following.erased(news);
            case TimerFired timer -> {
                following.due(timer);
                standingIn.due(timer);
            }
            case null, default -> {}
        }
    }
}
