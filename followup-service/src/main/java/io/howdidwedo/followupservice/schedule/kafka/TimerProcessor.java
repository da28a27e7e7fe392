package io.howdidwedo.followupservice.schedule.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.EventType;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.MalformedEvent;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps timers in order of their due time and forwards those whose time has come.
///
/// Two stores, both backed by changelog topics: `due-by-timer` (timer id to due time) so that a
/// timer can be moved and cancelled, `timers-by-due` (due time and timer id to what fires) so that
/// the next ones are found without a search.
final class TimerProcessor implements Processor<String, byte[], String, byte[]> {
    static final String DUE_BY_TIMER = "due-by-timer";
    static final String TIMERS_BY_DUE = "timers-by-due";

    private static final Logger log = LoggerFactory.getLogger(TimerProcessor.class);
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final int MOST_A_BEAT = 2_000;
    private static final Bytes FIRST = Bytes.wrap(new byte[Long.BYTES]);

    private final EventRecords events;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, Long> dueByTimer;
    private @Nullable KeyValueStore<Bytes, byte[]> timersByDue;

    TimerProcessor(EventRecords events) {
        this.events = events;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        dueByTimer = processorContext.getStateStore(DUE_BY_TIMER);
        timersByDue = processorContext.getStateStore(TIMERS_BY_DUE);
        processorContext.schedule(BEAT, PunctuationType.WALL_CLOCK_TIME, this::fireDue);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        remove(record.key());
        if (record.value() != null) {
            set(record.key(), record.value());
        }
    }

    private void remove(String timer) {
        Long due = byTimer().delete(timer);
        if (due != null) {
            byDue().delete(key(due, timer));
        }
    }

    private void set(String timer, byte[] value) {
        try {
            TimerSet set = (TimerSet) events.event(EventType.TIMER_SET, value);
            long due = set.dueAt().toEpochMilli();
            byTimer().put(timer, due);
            byDue().put(key(due, timer), events.data(set.fires()).getBytes(UTF_8));
        } catch (MalformedEvent e) {
            log.error("Timer {} cannot be read and is skipped: {}", timer, e.getMessage());
        }
    }

    private void fireDue(long now) {
        int fired = 0;
        try (KeyValueIterator<Bytes, byte[]> due = byDue().range(FIRST, key(now, "\uffff"))) {
            while (due.hasNext() && fired < MOST_A_BEAT) {
                KeyValue<Bytes, byte[]> next = due.next();
                fire(next, now);
                fired++;
            }
        }
    }

    private void fire(KeyValue<Bytes, byte[]> due, long now) {
        TimerFired timer = (TimerFired) events.event(EventType.TIMER_FIRED, due.value);
        RecordHeaders headers = new RecordHeaders();
        events.record(
                        DerivedId.of("timer-fired", timer.timerId(), timer.dueAt()),
                        EventType.TIMER_FIRED.topic(),
                        1,
                        timer.relationshipId().toString(),
                        timer.relationshipId().toString(),
                        Instant.ofEpochMilli(now),
                        EventType.TIMER_FIRED.wireName(),
                        due.value)
                .headers()
                .forEach(headers::add);
        Objects.requireNonNull(context)
                .forward(new Record<>(timer.relationshipId().toString(), due.value, now, headers));
        byDue().delete(due.key);
        byTimer().delete(timer.timerId());
    }

    private static Bytes key(long due, String timer) {
        byte[] id = timer.getBytes(UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length).putLong(due).put(id).array());
    }

    private KeyValueStore<String, Long> byTimer() {
        return Objects.requireNonNull(dueByTimer);
    }

    private KeyValueStore<Bytes, byte[]> byDue() {
        return Objects.requireNonNull(timersByDue);
    }
}
