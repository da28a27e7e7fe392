package io.howdidwedo.analyticsservice.mailing.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.PolledEvents;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Timers of all services come on one topic: each goes to whom it belongs, and to nobody else.
class DueMailTest {
    private final EventRecords records = new EventRecords(JsonConfiguration.mapper(), "kit");
    private final List<TimerFired> reports = new ArrayList<>();
    private final List<TimerFired> alerts = new ArrayList<>();
    private final DueMail mail =
            new DueMail(
                    new PolledEvents(
                            records,
                            (record, why) -> {
                                throw new AssertionError("refused " + record.key(), why);
                            },
                            () -> {}),
                    List.of(
                            task(TimerPurpose.SEND_REPORT, reports),
                            task(TimerPurpose.LOOK_FOR_ALERTS, alerts)));

    @ParameterizedTest
    @EnumSource
    void doesWhatATimerIsFor(TimerPurpose purpose) {
        TimerFired timer =
                new TimerFired("t-1", purpose, new UUID(0, 1), null, null, 3, Instant.EPOCH);

        mail.on(List.of(record(timer), new ConsumerRecord<>("due", 0, 1, "t-1", null)));

        assertThat(reports)
                .isEqualTo(purpose == TimerPurpose.SEND_REPORT ? List.of(timer) : List.of());
        assertThat(alerts)
                .isEqualTo(purpose == TimerPurpose.LOOK_FOR_ALERTS ? List.of(timer) : List.of());
    }

    private static Timetable.WhenDue task(TimerPurpose purpose, List<TimerFired> done) {
        return new Timetable.WhenDue() {
            @Override
            public TimerPurpose purpose() {
                return purpose;
            }

            @Override
            public void due(TimerFired timer) {
                done.add(timer);
            }
        };
    }

    private ConsumerRecord<String, byte[]> record(Event event) {
        var sent =
                records.record(
                        new UUID(0, 2),
                        EventType.of(event).topic(),
                        1,
                        "t-1",
                        "t-1",
                        Instant.EPOCH,
                        EventType.of(event).wireName(),
                        records.data(event).getBytes(StandardCharsets.UTF_8));
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
