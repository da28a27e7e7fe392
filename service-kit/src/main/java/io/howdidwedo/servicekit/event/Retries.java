package io.howdidwedo.servicekit.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.listener.RetryListener;

/// Says what is being tried again, and why: a partition stands still meanwhile, which nobody should
/// have to guess. In the log at the first failure and about once a minute from then on, in health
/// for as long as it lasts. Neither tells what is in a record, which may be personal.
final class Retries implements RetryListener, HealthIndicator {
    /// The service is well, but waits for something before it goes on with a partition.
    static final Status RETRYING = new Status("RETRYING");

    private static final Logger log = LoggerFactory.getLogger(Retries.class);
    private static final int ONCE_A_MINUTE = 6;

    /// Nobody says when a try went well: no failure for longer than the longest pause and the
    /// longest wait for the database means that it did.
    private static final Duration REMEMBERED = Duration.ofSeconds(90);

    private final Clock clock;
    private final Map<String, Failure> failing = new ConcurrentHashMap<>();

    private record Failure(Instant since, Instant last, String why) {}

    Retries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void failedDelivery(
            ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        failed(partition(record), "offset " + record.offset(), failure, attempt);
    }

    @Override
    public void failedDelivery(
            ConsumerRecords<?, ?> records, @Nullable Exception failure, int attempt) {
        records.partitions()
                .forEach(
                        partition ->
                                failed(
                                        partition.toString(),
                                        records.records(partition).size() + " records",
                                        failure,
                                        attempt));
    }

    private void failed(String partition, String what, @Nullable Exception failure, int attempt) {
        String why = Reason.of(failure);
        Instant now = clock.instant();
        failing.merge(
                partition,
                new Failure(now, now, why),
                (before, news) -> new Failure(before.since(), now, why));
        if (Patience.mayPass(failure) && attempt % ONCE_A_MINUTE == 1) {
            log.warn(
                    "{} stands still: {} is tried again (attempt {}). {}",
                    partition,
                    what,
                    attempt,
                    why);
        }
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
        failing.remove(partition(record));
        log.warn(
                "The record at {} of {} went to the dead letters. {}",
                record.offset(),
                partition(record),
                Reason.of(failure));
    }

    @Override
    public void recovered(ConsumerRecords<?, ?> records, @Nullable Exception failure) {
        records.forEach(record -> recovered(record, failure));
    }

    /// How many partitions stand still.
    int standing() {
        Instant forgotten = clock.instant().minus(REMEMBERED);
        failing.values().removeIf(failure -> failure.last().isBefore(forgotten));
        return failing.size();
    }

    @Override
    public Health health() {
        var _ = standing();
        Map<String, String> told = new TreeMap<>();
        failing.forEach(
                (partition, failure) ->
                        told.put(partition, "since " + failure.since() + ": " + failure.why()));
        return told.isEmpty()
                ? Health.up().build()
                : Health.status(RETRYING).withDetails(told).build();
    }

    private static String partition(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition();
    }
}
