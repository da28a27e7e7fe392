package io.howdidwedo.servicekit.event;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.servicekit.trace.Traces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/// Works off what a listener is given by one poll, as one set: reading, writing and telling cost
/// their round trips once and not once a record.
///
/// A record that cannot be understood becomes a dead letter, and the others go on. When the set
/// fails it is tried record by record, so that one at fault holds up no other: those that went well
/// are done, the one that failed is tried again (`Patience`), and so are those behind it with the
/// same key, which must not overtake it. Work may therefore see a record more than once.
public final class PolledEvents {
    /// So many are enough to be worth their round trips.
    static final int ENOUGH = 100;

    private final EventRecords records;
    private final ConsumerRecordRecoverer deadLetters;
    private final Runnable rest;
    private final RightOfWay way;
    private final Traces traces;

    /// What a listener does with a set of a poll.
    ///
    /// @param <T> what a record is read as
    @FunctionalInterface
    public interface Work<T> {
        /// Does what the set asks for, all of it or, by an exception, as if none had been done:
        /// each may come again.
        void on(List<T> set);
    }

    /// @param key of the events that follow from it
    private record Read<T>(ConsumerRecord<String, byte[]> record, T what, String key) {}

    private record Failure(ConsumerRecord<String, byte[]> record, RuntimeException why) {}

    /// Reads events by these records, and sets aside what is none.
    ///
    /// @param rest taken after a poll that brought little, while more may come together: what comes
    ///     first is worked off at once, what comes close behind it in one set
    public PolledEvents(EventRecords records, ConsumerRecordRecoverer deadLetters, Runnable rest) {
        this(records, deadLetters, rest, RightOfWay.ofThisProcess(), Traces.OFF);
    }

    PolledEvents(
            EventRecords records,
            ConsumerRecordRecoverer deadLetters,
            Runnable rest,
            RightOfWay way,
            Traces traces) {
        this.records = records;
        this.deadLetters = deadLetters;
        this.rest = rest;
        this.way = way;
        this.traces = traces;
    }

    /// Works off the events of a poll, in its order. Tombstones and kinds not known here are left
    /// out.
    ///
    /// @throws BatchListenerFailedException naming the first record that has to be tried again
    public void workOff(List<ConsumerRecord<String, byte[]>> poll, Work<Event> work) {
        workOff(poll, records::read, work);
    }

    /// Works off what the records of a poll are read as, in its order.
    ///
    /// @param reader gives null for what is left out, and throws `MalformedEvent`
    /// @throws BatchListenerFailedException naming the first record that has to be tried again
    public <T> void workOff(
            List<ConsumerRecord<String, byte[]>> poll,
            Function<ConsumerRecord<String, byte[]>, @Nullable T> reader,
            Work<T> work) {
        workOff(poll, reader, (record, _) -> String.valueOf(record.key()), work);
    }

    /// The same where what follows from a record has another key than the record.
    ///
    /// @param key of what follows: its relationship
    /// @throws BatchListenerFailedException naming the first record that has to be tried again
    public <T> void workOff(
            List<ConsumerRecord<String, byte[]>> poll,
            Function<ConsumerRecord<String, byte[]>, @Nullable T> reader,
            BiFunction<ConsumerRecord<String, byte[]>, T, String> key,
            Work<T> work) {
        List<Read<T>> read = read(poll, reader, key);
        if (!read.isEmpty()) {
            inTurn(read, work);
        }
        if (poll.size() < ENOUGH) {
            rest.run();
        }
    }

    /// A set of the past gives way; one in which something happens now goes at once, and says so.
    private <T> void inTurn(List<Read<T>> read, Work<T> work) {
        int happening = (int) read.stream().filter(one -> isHappening(one.record())).count();
        way.happened(happening);
        if (happening == 0 && isPast(read.getFirst().record())) {
            way.giveWay(() -> together(read, work));
        } else {
            together(read, work);
        }
    }

    private static boolean isHappening(ConsumerRecord<String, byte[]> record) {
        return Topics.HISTORY.contains(record.topic()) && !isPast(record);
    }

    private static boolean isPast(ConsumerRecord<String, byte[]> record) {
        return EventRecords.laneOf(record) == Lane.HISTORY;
    }

    private <T> void together(List<Read<T>> read, Work<T> work) {
        if (!traces.isOn()) {
            untold(read, work);
            return;
        }
        try (TracedSet traced = new TracedSet(traces, read.size())) {
            read.forEach(one -> traced.add(one.record(), one.key()));
            traced.during(() -> untold(read, work));
        }
    }

    private <T> void untold(List<Read<T>> read, Work<T> work) {
        try {
            work.on(read.stream().map(Read::what).toList());
        } catch (RuntimeException e) {
            if (Patience.isAboutAnotherSystem(e)) {
                throw again(new Failure(read.getFirst().record(), e));
            }
            oneByOne(read, work);
        }
    }

    private <T> List<Read<T>> read(
            List<ConsumerRecord<String, byte[]>> poll,
            Function<ConsumerRecord<String, byte[]>, @Nullable T> reader,
            BiFunction<ConsumerRecord<String, byte[]>, T, String> key) {
        List<Read<T>> read = new ArrayList<>(poll.size());
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                T what = reader.apply(record);
                if (what != null) {
                    read.add(new Read<>(record, what, key.apply(record, what)));
                }
            } catch (MalformedEvent e) {
                setAside(record, e);
            }
        }
        return read;
    }

    private void setAside(ConsumerRecord<String, byte[]> record, MalformedEvent why) {
        try {
            deadLetters.accept(record, why);
        } catch (RuntimeException e) {
            throw again(new Failure(record, e));
        }
    }

    private <T> void oneByOne(List<Read<T>> read, Work<T> work) {
        Set<String> standing = new HashSet<>();
        List<Failure> failures = new ArrayList<>();
        for (Read<T> one : read) {
            if (!standing.contains(one.record().key())) {
                RuntimeException failure = failureOf(one, work);
                if (failure != null) {
                    standing.add(one.record().key());
                    failures.add(new Failure(one.record(), failure));
                }
            }
        }
        if (!failures.isEmpty()) {
            throw again(failures.getFirst());
        }
    }

    private <T> @Nullable RuntimeException failureOf(Read<T> one, Work<T> work) {
        try {
            work.on(List.of(one.what()));
            return null;
        } catch (MalformedEvent e) {
            setAside(one.record(), e);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static BatchListenerFailedException again(Failure failure) {
        return new BatchListenerFailedException(
                "could not be worked off", failure.why(), failure.record());
    }
}
