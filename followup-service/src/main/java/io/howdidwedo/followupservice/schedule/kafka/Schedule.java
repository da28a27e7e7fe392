package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.file.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Runs the timers of this instance; several instances share the partitions among them.
final class Schedule implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Schedule.class);

    /// The version that kept timers in stores with changelogs of their own was another application.
    static final String APPLICATION = "followup-timers";

    /// What fires is committed at once; what is only taken in is on the topic anyway, so that it
    /// need not be.
    private static final Duration COMMIT = Duration.ofSeconds(5);

    /// So often at most the thread wakes up while nothing comes; timers are looked at no more
    /// often.
    private static final Duration POLL = Duration.ofMillis(250);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final EventRecords events;
    private final Path stateFolder;
    private final Properties settings;
    private final NextTimers next;
    private @Nullable KafkaStreams streams;

    /// Timers on this broker.
    Schedule(
            EventRecords events,
            ScheduleSettings settings,
            TopicSettings topics,
            String bootstrapServers,
            NextTimers next) {
        this.events = events;
        this.next = next;
        this.stateFolder = settings.stateFolder().toAbsolutePath();
        this.settings = properties(settings, topics, bootstrapServers);
    }

    static Properties properties(
            ScheduleSettings settings, TopicSettings topics, String bootstrapServers) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, settings.stateFolder().toAbsolutePath().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replicas());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT.toMillis());
        properties.put(StreamsConfig.POLL_MS_CONFIG, POLL.toMillis());
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        // One at a time: while the broker still ends the transaction of a killed instance, it turns
        // away the first request of the next one, and those behind it would arrive out of order
        // again and again until the first is taken.
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION),
                1);
        // A killed instance's partitions go to another one within seconds.
        // As the other consumers: a fetch is answered as soon as there is a record.
        properties.put(StreamsConfig.consumerPrefix("fetch.max.wait.ms"), 5_000);
        properties.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 6_000);
        properties.put(StreamsConfig.consumerPrefix("heartbeat.interval.ms"), 1_500);
        return properties;
    }

    @Override
    public void start() {
        folder(PrivateFolder::make);
        EarlierSchedule earlier = new EarlierSchedule(APPLICATION, settings);
        KafkaStreams started =
                new KafkaStreams(
                        ScheduleTopology.of(events, earlier::timers, next),
                        settings,
                        new PromptClients());
        // Kafka has just opened it to its owner's group.
        folder(PrivateFolder::closeAll);
        started.setUncaughtExceptionHandler(
                failure -> {
                    log.error("A timer thread failed and is replaced", failure);
                    return StreamThreadExceptionResponse.REPLACE_THREAD;
                });
        started.start();
        streams = started;
    }

    /// Something done with a folder.
    @FunctionalInterface
    private interface Deed {
        void to(Path folder) throws IOException;
    }

    private void folder(Deed deed) {
        try {
            deed.to(stateFolder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep timers in the folder " + stateFolder, e);
        }
    }

    @Override
    public void stop() {
        KafkaStreams running = streams;
        if (running != null) {
            running.close(LONGEST_STOP);
            streams = null;
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    /// Whether timers fire here, or could.
    public boolean isWell() {
        KafkaStreams running = streams;
        return running != null && running.state().isRunningOrRebalancing();
    }
}
