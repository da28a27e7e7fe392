package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.servicekit.event.EventRecords;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;

/// The schedule without a broker, whose time the test moves on.
public final class SchedulesInTests {
    private SchedulesInTests() {}

    /// One that begins at this instant.
    public static TopologyTestDriver driver(EventRecords events, Path state, Instant begin) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "schedule-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return new TopologyTestDriver(ScheduleTopology.of(events), settings, begin);
    }
}
