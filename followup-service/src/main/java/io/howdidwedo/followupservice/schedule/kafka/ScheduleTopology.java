package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/// The topology: `schedule` in, `due` out, timers kept between.
final class ScheduleTopology {
    private ScheduleTopology() {}

    static Topology of(EventRecords events) {
        Topology topology = new Topology();
        topology.addSource(
                "schedule",
                Serdes.String().deserializer(),
                Serdes.ByteArray().deserializer(),
                Topics.SCHEDULE);
        topology.addProcessor("timers", () -> new TimerProcessor(events), "schedule");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(TimerProcessor.DUE_BY_TIMER),
                        Serdes.String(),
                        Serdes.Long()),
                "timers");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(TimerProcessor.TIMERS_BY_DUE),
                        Serdes.Bytes(),
                        Serdes.ByteArray()),
                "timers");
        topology.addSink(
                TimerProcessor.DUE,
                Topics.DUE,
                Serdes.String().serializer(),
                Serdes.ByteArray().serializer(),
                "timers");
        topology.addSink(
                TimerProcessor.DEAD_LETTERS,
                Topics.deadLettersOf(Topics.SCHEDULE),
                Serdes.String().serializer(),
                Serdes.ByteArray().serializer(),
                "timers");
        return topology;
    }
}
