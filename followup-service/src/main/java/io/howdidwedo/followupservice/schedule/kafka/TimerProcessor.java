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
import org.apache.kafka.streams.processor.Cancellable;
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
///
/// It wakes when the next timer is due and not before: each waking is a transaction of Kafka's,
/// which would keep an idle system busy.
final class TimerProcessor implements Processor<String, byte[], String, byte[]> {
    static final String DUE_BY_TIMER = "due-by-timer";
    static final String TIMERS_BY_DUE = "timers-by-due";

    private static final Logger log = LoggerFactory.getLogger(TimerProcessor.class);
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 2_000;
    private static final Bytes FIRST = Bytes.wrap(new byte[Long.BYTES]);

    private final EventRecords events;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<String, Long> dueByTimer;
    private @Nullable KeyValueStore<Bytes, byte[]> timersByDue;
    private @Nullable Cancellable waking;
    private long wakesAt = Long.MAX_VALUE;

    TimerProcessor(EventRecords events) {
        this.events = events;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        dueByTimer = processorContext.getStateStore(DUE_BY_TIMER);
        timersByDue = processorContext.getStateStore(TIMERS_BY_DUE);
        wakeBy(processorContext.currentSystemTimeMs());
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
            wakeBy(due);
        } catch (MalformedEvent e) {
            log.error("Timer {} cannot be read and is skipped: {}", timer, e.getMessage());
        }
    }

    private void wakeBy(long due) {
        if (due >= wakesAt) {
            return;
        }
        stayAsleep();
        long now = here().currentSystemTimeMs();
        long sleep = Math.clamp(due - now, SHORTEST_SLEEP.toMillis(), LONGEST_SLEEP.toMillis());
        wakesAt = now + sleep;
        waking =
                here().schedule(
                                Duration.ofMillis(sleep),
                                PunctuationType.WALL_CLOCK_TIME,
                                this::fireDue);
    }

    private void stayAsleep() {
        if (waking != null) {
            waking.cancel();
        }
        waking = null;
        wakesAt = Long.MAX_VALUE;
    }

    private void fireDue(long now) {
        stayAsleep();
        int fired = 0;
        try (KeyValueIterator<Bytes, byte[]> timers = byDue().range(FIRST, null)) {
            while (timers.hasNext() && isDue(timers.peekNextKey(), now) && fired < MOST_AT_ONCE) {
                fire(timers.next(), now);
                fired++;
            }
            wakeBy(timers.hasNext() ? due(timers.peekNextKey()) : now + LONGEST_SLEEP.toMillis());
        }
    }

    private static boolean isDue(Bytes key, long now) {
        return due(key) <= now;
    }

    private static long due(Bytes key) {
        return ByteBuffer.wrap(key.get()).getLong();
    }

    private void fire(KeyValue<Bytes, byte[]> due, long now) {
        TimerFired timer = (TimerFired) events.event(EventType.TIMER_FIRED, due.value);
        String key = key(timer);
        RecordHeaders headers = new RecordHeaders();
        events.record(
                        DerivedId.of("timer-fired", timer.timerId(), timer.dueAt()),
                        EventType.TIMER_FIRED.topic(),
                        1,
                        key,
                        key,
                        Instant.ofEpochMilli(now),
                        EventType.TIMER_FIRED.wireName(),
                        due.value)
                .headers()
                .forEach(headers::add);
        here().forward(new Record<>(key, due.value, now, headers));
        byDue().delete(due.key);
        byTimer().delete(timer.timerId());
    }

    private static String key(TimerFired timer) {
        return Objects.requireNonNullElse(timer.relationshipId(), timer.subject()).toString();
    }

    private static Bytes key(long due, String timer) {
        byte[] id = timer.getBytes(UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length).putLong(due).put(id).array());
    }

    private ProcessorContext<String, byte[]> here() {
        return Objects.requireNonNull(context);
    }

    private KeyValueStore<String, Long> byTimer() {
        return Objects.requireNonNull(dueByTimer);
    }

    private KeyValueStore<Bytes, byte[]> byDue() {
        return Objects.requireNonNull(timersByDue);
    }
}
