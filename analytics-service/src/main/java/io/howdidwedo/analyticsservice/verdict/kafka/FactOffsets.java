package io.howdidwedo.analyticsservice.verdict.kafka;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.verdict.JudgedSoFar;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/// Asks the broker how far the group of those who judge has come: at most once a second, and not
/// for a while when it does not answer.
final class FactOffsets implements JudgedSoFar {
    private static final Logger log = LoggerFactory.getLogger(FactOffsets.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long REST = Duration.ofSeconds(10).toNanos();
    private static final long PATIENCE_MILLIS = 1_000;

    private final KafkaAdmin settings;
    private @Nullable AdminClient admin;
    private Optional<Map<Partition, Long>> known = Optional.empty();
    private long askAgainAt = System.nanoTime();

    FactOffsets(KafkaAdmin settings) {
        this.settings = settings;
    }

    @Override
    public synchronized Optional<Map<Partition, Long>> next() {
        if (System.nanoTime() - askAgainAt >= 0) {
            ask();
        }
        return known;
    }

    private void ask() {
        try {
            known = Optional.of(offsets());
            askAgainAt = System.nanoTime() + FRESH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            known = Optional.empty();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            log.warn("How far judging has come is not known just now: {}", e.toString());
            known = Optional.empty();
            askAgainAt = System.nanoTime() + REST;
        }
    }

    private Map<Partition, Long> offsets()
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<Partition, Long> next = new HashMap<>();
        admin().listConsumerGroupOffsets(FactListener.GROUP)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .forEach(
                        (partition, offset) -> {
                            if (offset != null) {
                                next.put(
                                        new Partition(partition.topic(), partition.partition()),
                                        offset.offset());
                            }
                        });
        return Map.copyOf(next);
    }

    private AdminClient admin() {
        AdminClient open = admin;
        if (open == null) {
            open = AdminClient.create(settings.getConfigurationProperties());
            admin = open;
        }
        return open;
    }

    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
