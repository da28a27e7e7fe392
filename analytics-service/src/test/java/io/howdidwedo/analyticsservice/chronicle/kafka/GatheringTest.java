package io.howdidwedo.analyticsservice.chronicle.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final AtomicLong now = new AtomicLong();
    private final Gathering gathering = new Gathering(now::get);

    @Test
    void addsWhatComesAtOnceWhileLittleComes() {
        assertThat(gathering.isDue()).isFalse();

        gathering.add(records(1));

        assertThat(gathering.isDue()).isTrue();
        assertThat(gathering.patience()).isZero();
        assertThat(gathering.take()).hasSize(1);
        assertThat(gathering.isEmpty()).isTrue();
        assertThat(gathering.isDue()).isFalse();
    }

    @Test
    void letsWhatComesRightAfterABatchWaitForMore() {
        gathering.took(millis(5));
        gathering.add(records(1));
        assertThat(gathering.isDue()).isFalse();
        assertThat(gathering.patience()).isEqualTo(Duration.ofMillis(100));

        now.addAndGet(millis(60));
        gathering.add(records(2));
        assertThat(gathering.isDue()).isFalse();
        assertThat(gathering.patience()).isEqualTo(Duration.ofMillis(40));

        now.addAndGet(millis(40));
        assertThat(gathering.isDue()).isTrue();
        assertThat(gathering.take()).hasSize(3);
    }

    /// Small batches take a quarter of the time, but no answer waits for long.
    @Test
    void waitsLongerWhereBatchesTakeLong() {
        gathering.took(millis(80));
        gathering.add(records(1));
        assertThat(gathering.patience()).isEqualTo(Duration.ofMillis(240));

        gathering.took(millis(3_000));
        assertThat(gathering.patience()).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void waitsForNothingOnceItIsFull() {
        gathering.took(millis(80));
        gathering.add(records(Gathering.FULL - 1));
        assertThat(gathering.isDue()).isFalse();

        gathering.add(records(1));

        assertThat(gathering.isDue()).isTrue();
        assertThat(gathering.patience()).isZero();
    }

    private static long millis(long count) {
        return Duration.ofMillis(count).toNanos();
    }

    private static List<ConsumerRecord<String, byte[]>> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new ConsumerRecord<>("verdicts", 0, at, "key", new byte[0]))
                .toList();
    }
}
