package io.howdidwedo.followupservice.schedule.kafka;

import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.file.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Runs the timers of this instance; several instances share the partitions among them.
final class Schedule implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Schedule.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final EventRecords events;
    private final Path stateFolder;
    private final Properties settings;
    private @Nullable KafkaStreams streams;

    /// Timers on this broker.
    Schedule(
            EventRecords events,
            ScheduleSettings settings,
            TopicSettings topics,
            String bootstrapServers) {
        this.events = events;
        this.stateFolder = settings.stateFolder().toAbsolutePath();
        this.settings = properties(settings, topics, bootstrapServers);
    }

    static Properties properties(
            ScheduleSettings settings, TopicSettings topics, String bootstrapServers) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "followup-schedule");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, settings.stateFolder().toAbsolutePath().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replicas());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        // One at a time: while the broker still ends the transaction of a killed instance, it turns
        // away the first request of the next one, and those behind it would arrive out of order
        // again and again until the first is taken.
        properties.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION),
                1);
        // A killed instance's partitions go to another one within seconds.
        properties.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 6_000);
        properties.put(StreamsConfig.consumerPrefix("heartbeat.interval.ms"), 1_500);
        return properties;
    }

    @Override
    public void start() {
        folder(PrivateFolder::make);
        KafkaStreams started = new KafkaStreams(ScheduleTopology.of(events), settings);
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

    /// Keeps RocksDB's memory small: timers are read in order, so a large cache buys nothing.
    /// Public, for Kafka makes it.
    public static final class SmallStores implements RocksDBConfigSetter {
        private static final long WRITE_BUFFER = 4L << 20;

        @Override
        public void setConfig(String store, Options options, Map<String, Object> configs) {
            options.setWriteBufferSize(WRITE_BUFFER);
            options.setMaxWriteBufferNumber(2);
            if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
                table.setCacheIndexAndFilterBlocks(true);
                options.setTableFormatConfig(table);
            }
        }

        @Override
        public void close(String store, Options options) {
            // Nothing of our own to release.
        }
    }
}
