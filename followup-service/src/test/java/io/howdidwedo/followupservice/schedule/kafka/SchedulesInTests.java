package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/// The schedule without a broker, whose time the test moves on.
public final class SchedulesInTests {
    private SchedulesInTests() {}

    /// One that begins at this instant.
    public static TopologyTestDriver driver(EventRecords events, Path state, Instant begin) {
        return driver(events, state, begin, EarlierTimers.none(), new NextTimers());
    }

    /// One that begins at this instant and takes over from a version that had fired these timers.
    static TopologyTestDriver driver(
            EventRecords events,
            Path state,
            Instant begin,
            EarlierTimers earlier,
            NextTimers next) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "schedule-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return new TopologyTestDriver(
                ScheduleTopology.of(events, _ -> earlier, next), settings, begin);
    }

    /// Where timers are set.
    public static TestInputTopic<String, byte[]> schedule(TopologyTestDriver driver) {
        return driver.createInputTopic(
                Topics.SCHEDULE, Serdes.String().serializer(), Serdes.ByteArray().serializer());
    }

    /// What is heard on this topic: timers that fired, or what could not be read.
    public static TestOutputTopic<String, byte[]> heard(TopologyTestDriver driver, String topic) {
        return driver.createOutputTopic(
                topic, Serdes.String().deserializer(), Serdes.ByteArray().deserializer());
    }
}
