package io.howdidwedo.followupservice.cases.kafka;

import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.HearingCustomers;
import io.howdidwedo.followupservice.cases.following.OpeningCases;
import io.howdidwedo.followupservice.cases.following.PassingTime;
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
    private final OpeningCases opening;
    private final HearingCustomers hearing;
    private final PassingTime time;
    private final StandingIn standingIn;

    CaseListener(
            EventRecords events,
            OpeningCases opening,
            HearingCustomers hearing,
            PassingTime time,
            StandingIn standingIn) {
        this.events = events;
        this.opening = opening;
        this.hearing = hearing;
        this.time = time;
        this.standingIn = standingIn;
    }

    @KafkaListener(
            id = "followup-cases",
            topics = {Topics.VERDICTS, Topics.RESPONSES, Topics.DUE},
            concurrency = "${followup.listening.threads}")
    void on(ConsumerRecord<String, byte[]> record) {
        switch (events.read(record)) {
            case VerdictChanged verdict -> opening.judged(verdict);
            case ResponseChanged response -> hearing.answered(response);
            case CustomerWrote news -> hearing.wrote(news);
            case WordsErased news -> hearing.erased(news);
            case TimerFired timer -> {
                time.due(timer);
                standingIn.due(timer);
            }
            case null, default -> {}
        }
    }
}
