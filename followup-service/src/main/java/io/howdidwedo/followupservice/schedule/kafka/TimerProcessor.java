package io.howdidwedo.followupservice.schedule.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.event.Reason;
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
    /// Where what fires goes, and what cannot be understood.
    static final String DUE = "due";

    static final String DEAD_LETTERS = "dead-letters";

    static final String DUE_BY_TIMER = "due-by-timer";
    static final String TIMERS_BY_DUE = "timers-by-due";

    private static final Logger log = LoggerFactory.getLogger(TimerProcessor.class);
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
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

    /// What cannot be understood becomes a dead letter and changes no timer.
    @Override
    public void process(Record<String, byte[]> record) {
        try {
            take(record);
        } catch (MalformedEvent e) {
            setAside(record, e);
        }
    }

    private void take(Record<String, byte[]> record) {
        if (record.key() == null) {
            throw new MalformedEvent("It has no key, which is the id of the timer.");
        }
        TimerSet set = record.value() == null ? null : timer(record.value());
        remove(record.key());
        if (set != null) {
            set(record.key(), set);
        }
    }

    private TimerSet timer(byte[] value) {
        TimerSet set = (TimerSet) events.event(EventType.TIMER_SET, value);
        if (set.dueAt().isBefore(Instant.EPOCH) || set.dueAt().isAfter(LATEST)) {
            throw new MalformedEvent("dueAt must be between 1970 and 9999.");
        }
        return set;
    }

    private void remove(String timer) {
        Long due = byTimer().delete(timer);
        if (due != null) {
            byDue().delete(key(due, timer));
        }
    }

    private void set(String timer, TimerSet set) {
        long due = set.dueAt().toEpochMilli();
        byTimer().put(timer, due);
        byDue().put(key(due, timer), events.data(set.fires()).getBytes(UTF_8));
        wakeBy(due);
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

    /// What was kept by an older version and cannot be understood any more must not hold up the
    /// others.
    private void fire(KeyValue<Bytes, byte[]> due, long now) {
        String timerId = timerId(due.key);
        try {
            TimerFired timer = (TimerFired) events.event(EventType.TIMER_FIRED, due.value);
            here().forward(
                            new Record<>(key(timer), due.value, now, headers(timer, due.value)),
                            DUE);
        } catch (MalformedEvent e) {
            setAside(new Record<>(timerId, due.value, now), e);
        }
        byDue().delete(due.key);
        byTimer().delete(timerId);
    }

    private RecordHeaders headers(TimerFired timer, byte[] data) {
        RecordHeaders headers = new RecordHeaders();
        events.record(
                        DerivedId.of("timer-fired", timer.timerId(), timer.dueAt()),
                        EventType.TIMER_FIRED.topic(),
                        1,
                        key(timer),
                        key(timer),
                        Instant.ofEpochMilli(here().currentSystemTimeMs()),
                        EventType.TIMER_FIRED.wireName(),
                        data)
                .headers()
                .forEach(headers::add);
        return headers;
    }

    private void setAside(Record<String, byte[]> record, MalformedEvent why) {
        log.warn("A timer went to the dead letters. {}", Reason.of(why));
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        headers.add(Reason.HEADER, Reason.of(why).getBytes(UTF_8));
        here().forward(record.withHeaders(headers), DEAD_LETTERS);
    }

    private static String key(TimerFired timer) {
        return Objects.requireNonNullElse(timer.relationshipId(), timer.subject()).toString();
    }

    private static Bytes key(long due, String timer) {
        byte[] id = timer.getBytes(UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Long.BYTES + id.length).putLong(due).put(id).array());
    }

    private static String timerId(Bytes key) {
        return new String(key.get(), Long.BYTES, key.get().length - Long.BYTES, UTF_8);
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
