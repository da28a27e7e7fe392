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
import java.util.UUID;
import java.util.function.LongFunction;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps timers in order of their due time and forwards those whose time has come.
///
/// One that has fired is taken off the topic `schedule` in the same transaction, for the topic is
/// what the timers are restored from. Its users say something there at the same time: when a timer
/// was set anew while it fired, the older taking off comes last and is outdated, so what is kept is
/// said once more. What the topic has last of a timer is thereby always what is kept of it.
///
/// It wakes when the next timer is due and not before: each waking is a transaction of Kafka's,
/// which would keep an idle system busy. Those due within a moment fire together for the same
/// reason.
final class TimerProcessor implements Processor<String, byte[], String, byte[]> {
    static final String STORE = "timers";

    /// Where what fires goes, what cannot be understood, and what is taken off or said once more.
    static final String DUE = "due";

    static final String DEAD_LETTERS = "dead-letters";
    static final String SCHEDULE = "said-on-schedule";

    /// On the taking off of a fired timer: when it was due.
    static final String FIRED = "fired";

    /// On what is said once more.
    static final String AGAIN = "again";

    private static final Logger log = LoggerFactory.getLogger(TimerProcessor.class);
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);
    private static final Duration LONGEST_SLEEP = Duration.ofDays(1);

    /// Those that are due wait for each other, until the clock has gone on by a whole one of these:
    /// partitions of one thread then fire in one transaction.
    private static final Duration TOGETHER = Duration.ofMillis(500);

    /// The same where many are due: they need not wait to be many.
    private static final Duration MANY_TOGETHER = Duration.ofMillis(100);

    private static final int MANY = 100;

    private static final int MOST_AT_ONCE = 2_000;

    private final EventRecords events;
    private final TimerReader reader;
    private final LongFunction<EarlierTimers> earlierUntil;
    private final NextTimers nextTimers;
    private EarlierTimers earlier = EarlierTimers.none();
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable TimerStore store;
    private @Nullable Turn turn;
    private boolean isMyTurn;
    private @Nullable Cancellable waking;
    private long wakesAt = Long.MAX_VALUE;
    private long notBefore;

    /// @param earlierUntil the timers that a version before this one had fired until an instant in
    ///     milliseconds since 1970
    /// @param nextTimers told which timer is the next
    TimerProcessor(
            EventRecords events, LongFunction<EarlierTimers> earlierUntil, NextTimers nextTimers) {
        this.events = events;
        this.reader = new TimerReader(events);
        this.earlierUntil = earlierUntil;
        this.nextTimers = nextTimers;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> processorContext) {
        context = processorContext;
        store = processorContext.getStateStore(STORE);
        turn = new Turn(processorContext.taskId().partition());
        earlier = earlierUntil.apply(processorContext.currentSystemTimeMs());
        wakeBy(processorContext.currentSystemTimeMs());
    }

    /// What cannot be understood becomes a dead letter and changes no timer.
    @Override
    public void process(Record<String, byte[]> record) {
        try {
            take(record);
        } catch (MalformedEvent e) {
            setAside(record, e);
            if (record.key() != null) {
                sayOnceMore(record.key());
            }
        }
    }

    private void take(Record<String, byte[]> record) {
        if (record.key() == null) {
            throw new MalformedEvent("It has no key, which is the id of the timer.");
        }
        if (record.value() != null) {
            set(record.key(), record.value(), record.headers().lastHeader(AGAIN) != null);
        } else if (Turn.isOne(record)) {
            begin(record);
        } else {
            takeOff(record.key(), record.headers().lastHeader(FIRED));
        }
    }

    private void set(String timer, byte[] data, boolean again) {
        long due = reader.timer(data).dueAt().toEpochMilli();
        RecordMetadata at = here().recordMetadata().orElseThrow();
        if (again && isOutdated(timer, due)) {
            sayAsItIs(timer, due);
        } else if (earlier.hasFired(at.partition(), at.offset(), timer, due)) {
            kept().remove(timer);
            sayFired(timer, due);
        } else {
            kept().set(timer, due, data);
            nextTimers.set(partition(), due);
            wakeBy(due);
        }
    }

    /// Whether the timer has gone on since this was said once more. Before our turn one that is
    /// not kept may just not have been restored yet.
    private boolean isOutdated(String timer, long saidDue) {
        Long due = kept().due(timer);
        return due == null ? isMyTurn : due != saidDue;
    }

    private void sayAsItIs(String timer, long outdated) {
        if (kept().due(timer) == null) {
            sayFired(timer, outdated);
        } else {
            sayOnceMore(timer);
        }
    }

    private void begin(Record<String, byte[]> record) {
        if (Objects.requireNonNull(turn).isBegunBy(record)) {
            isMyTurn = true;
            fireDue(here().currentSystemTimeMs());
        }
    }

    private void takeOff(String timer, @Nullable Header fired) {
        Long due = kept().due(timer);
        if (due == null) {
            return;
        }
        if (fired == null || ByteBuffer.wrap(fired.value()).getLong() == due) {
            kept().remove(timer);
        } else {
            sayOnceMore(timer);
        }
    }

    private void sayOnceMore(String timer) {
        byte[] set = kept().set(timer);
        if (set != null) {
            long now = here().currentSystemTimeMs();
            RecordHeaders headers = setHeaders(timer, set);
            headers.add(AGAIN, new byte[0]);
            here().forward(new Record<>(timer, set, now, headers), SCHEDULE);
            here().commit();
        }
    }

    private void sayFired(String timer, long due) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(FIRED, ByteBuffer.allocate(Long.BYTES).putLong(due).array());
        here().forward(
                        new Record<String, byte @Nullable []>(
                                timer, null, here().currentSystemTimeMs(), headers),
                        SCHEDULE);
    }

    private void wakeBy(long due) {
        if (due >= wakesAt) {
            return;
        }
        stayAsleep();
        long now = here().currentSystemTimeMs();
        long shortest = Math.max(SHORTEST_SLEEP.toMillis(), notBefore - now);
        long sleep = Math.clamp(due - now, shortest, LONGEST_SLEEP.toMillis());
        wakesAt = now + sleep;
        waking =
                here().schedule(
                                Duration.ofMillis(sleep),
                                PunctuationType.WALL_CLOCK_TIME,
                                this::awake);
    }

    private void stayAsleep() {
        if (waking != null) {
            waking.cancel();
        }
        waking = null;
        wakesAt = Long.MAX_VALUE;
    }

    private void awake(long now) {
        if (isMyTurn) {
            fireDue(now);
        } else {
            // Until it is, nothing is to be woken for.
            stayAsleep();
            wakesAt = Long.MIN_VALUE;
            here().forward(Objects.requireNonNull(turn).begins(now), SCHEDULE);
            here().commit();
        }
    }

    private void fireDue(long now) {
        stayAsleep();
        int[] fired = {0};
        Long next =
                kept().takeInOrder(
                                (timer, due, set) -> {
                                    boolean fires = due <= now && fired[0] < MOST_AT_ONCE;
                                    if (fires) {
                                        fire(timer, due, set, now);
                                        fired[0]++;
                                    }
                                    return fires;
                                });
        if (fired[0] > 0) {
            here().commit();
        }
        notBefore = notBefore(fired[0], now);
        if (next != null) {
            nextTimers.next(partition(), next);
            wakeBy(next);
        } else {
            nextTimers.none(partition());
        }
    }

    /// It goes on elsewhere.
    @Override
    public void close() {
        nextTimers.none(partition());
    }

    private int partition() {
        return here().taskId().partition();
    }

    private static long notBefore(int fired, long now) {
        if (fired == 0 || fired == MOST_AT_ONCE) {
            return 0;
        }
        long moment = (fired < MANY ? TOGETHER : MANY_TOGETHER).toMillis();
        return (now / moment + 1) * moment;
    }

    /// What was kept by an older version and cannot be understood any more must not hold up the
    /// others.
    private void fire(String timer, long due, byte[] set, long now) {
        try {
            TimerSet timerSet = reader.timer(set);
            TimerFired fires = timerSet.fires();
            byte[] data = events.data(fires).getBytes(UTF_8);
            RecordHeaders headers = firedHeaders(fires, data);
            EventRecords.inTrace(headers, timerSet.trace());
            here().forward(new Record<>(key(fires), data, now, headers), DUE);
        } catch (MalformedEvent e) {
            setAside(new Record<>(timer, set, now), e);
        }
        sayFired(timer, due);
    }

    private RecordHeaders firedHeaders(TimerFired timer, byte[] data) {
        return headers(
                DerivedId.of("timer-fired", timer.timerId(), timer.dueAt()),
                EventType.TIMER_FIRED,
                key(timer),
                data);
    }

    private RecordHeaders setHeaders(String timer, byte[] data) {
        return headers(
                DerivedId.of("timer-set", timer, reader.timer(data).dueAt()),
                EventType.TIMER_SET,
                timer,
                data);
    }

    private RecordHeaders headers(UUID id, EventType type, String key, byte[] data) {
        RecordHeaders headers = new RecordHeaders();
        Instant now = Instant.ofEpochMilli(here().currentSystemTimeMs());
        events.record(id, type.topic(), 1, key, key, now, type.wireName(), data)
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

    private ProcessorContext<String, byte[]> here() {
        return Objects.requireNonNull(context);
    }

    private TimerStore kept() {
        return Objects.requireNonNull(store);
    }
}
