package io.howdidwedo.followupservice.schedule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.event.TopicSettings;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    /// After kill -9 the broker turns the first request of the next instance away while it still
    /// ends the transaction of the last one. A second request in flight would arrive out of order.
    @Test
    void noRequestOvertakesOneThatIsTurnedAway() {
        StreamsConfig settings =
                new StreamsConfig(
                        Schedule.properties(
                                new ScheduleSettings(Path.of("schedule"), 1),
                                new TopicSettings(6, 2, (short) 1),
                                "localhost:9092"));

        assertThat(settings.getProducerConfigs("timers"))
                .containsEntry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    }
}
