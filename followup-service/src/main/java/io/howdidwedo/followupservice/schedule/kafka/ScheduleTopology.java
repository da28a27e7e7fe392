package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/// The topology: `schedule` in, `due` out, timers kept between; what has fired is taken off
/// `schedule`, which is the store's changelog.
final class ScheduleTopology {
    private static final String TIMERS = "timers";

    private ScheduleTopology() {}

    /// @param earlier the timers that a version before this one had fired until an instant in
    ///     milliseconds since 1970
    /// @param next kept up to date with what is kept here
    static Topology of(EventRecords events, LongFunction<EarlierTimers> earlier, NextTimers next) {
        Topology topology = new Topology();
        topology.addReadOnlyStateStore(
                new TimerStoreBuilder(TimerProcessor.STORE, new TimerReader(events)),
                "schedule",
                Serdes.String().deserializer(),
                Serdes.ByteArray().deserializer(),
                Topics.SCHEDULE,
                TIMERS,
                saying(() -> new TimerProcessor(events, earlier, next)));
        addSink(topology, TimerProcessor.DUE, Topics.DUE);
        addSink(topology, TimerProcessor.DEAD_LETTERS, Topics.deadLettersOf(Topics.SCHEDULE));
        topology.addSink(
                TimerProcessor.SCHEDULE,
                Topics.SCHEDULE,
                Serdes.String().serializer(),
                Serdes.ByteArray().serializer(),
                (_, key, _, partitions) -> Optional.of(Set.of(Turn.partition(key, partitions))),
                TIMERS);
        return topology;
    }

    private static void addSink(Topology topology, String name, String topic) {
        topology.addSink(
                name, topic, Serdes.String().serializer(), Serdes.ByteArray().serializer(), TIMERS);
    }

    /// Kafka takes a store's processor for one that says nothing, but it may.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ProcessorSupplier<String, byte[], Void, Void> saying(
            ProcessorSupplier<String, byte[], String, byte[]> supplier) {
        return (ProcessorSupplier) supplier;
    }
}
