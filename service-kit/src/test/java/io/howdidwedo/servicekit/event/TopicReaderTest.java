package io.howdidwedo.servicekit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TopicReaderTest {
    private static final TopicPartition PARTITION = new TopicPartition("topic", 0);

    private final List<MockConsumer<String, byte[]>> opened = new CopyOnWriteArrayList<>();
    private final AtomicReference<TopicReader> reader = new AtomicReference<>();

    @AfterEach
    void stop() {
        TopicReader running = reader.get();
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void readsOnWithAnotherConsumerAfterAFailure() throws InterruptedException {
        CountDownLatch again = new CountDownLatch(1);
        start(
                (consumer, goesOn) -> {
                    if (opened.size() == 1) {
                        throw new IllegalStateException("the broker went away");
                    }
                    again.countDown();
                    untilStopped(goesOn);
                });

        assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(opened).hasSize(2);
        assertThat(opened.getFirst().closed()).isTrue();
    }

    @Test
    void endsWhenItIsStoppedAndClosesItsConsumer() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        start(
                (consumer, goesOn) -> {
                    reading.countDown();
                    untilStopped(goesOn);
                    ended.countDown();
                });
        assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();

        reader.get().stop();

        assertThat(ended.getCount()).isZero();
        assertThat(reader.get().isRunning()).isFalse();
        assertThat(opened).singleElement().matches(MockConsumer::closed);
    }

    @Test
    void isWokenWhileItWaitsForRecords() throws InterruptedException {
        CountDownLatch polling = new CountDownLatch(1);
        start(
                (consumer, goesOn) -> {
                    opened.getFirst().schedulePollTask(polling::countDown);
                    while (true) {
                        consumer.poll(Duration.ofMillis(10));
                    }
                });
        assertThat(polling.await(20, TimeUnit.SECONDS)).isTrue();

        reader.get().stop();

        assertThat(opened).singleElement().matches(MockConsumer::closed);
    }

    private static void untilStopped(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void start(TopicReader.Reading reading) {
        TopicReader started =
                new TopicReader(
                        "test",
                        Duration.ofMillis(1),
                        () -> {
                            MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
                            consumer.assign(List.of(PARTITION));
                            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
                            opened.add(consumer);
                            return consumer;
                        },
                        reading);
        reader.set(started);
        started.start();
    }
}
