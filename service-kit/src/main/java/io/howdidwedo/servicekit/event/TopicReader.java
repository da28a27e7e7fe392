package io.howdidwedo.servicekit.event;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Reads topics from the start of this instance to its end, in a thread of its own and in no
/// consumer group: each instance hears everything. When reading fails it begins anew after a pause,
/// with another consumer.
public final class TopicReader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Reading reading;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    /// What is done with a consumer: it assigns itself what it reads, and polls.
    @FunctionalInterface
    public interface Reading {

        /// Reads for as long as it is told to go on.
        void read(Consumer<String, byte[]> consumer, BooleanSupplier goesOn);
    }

    /// A reader that has not started.
    ///
    /// @param name of its thread, and in the log
    /// @param pause before it begins anew
    /// @param consumers gives a fresh consumer each time
    public TopicReader(
            String name,
            Duration pause,
            Supplier<Consumer<String, byte[]>> consumers,
            Reading reading) {
        this.name = name;
        this.pause = pause;
        this.consumers = consumers;
        this.reading = reading;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> fresh = consumers.get()) {
                consumer = fresh;
                reading.read(fresh, () -> running);
            } catch (WakeupException e) {
                log.debug("{} ends", name);
            } catch (RuntimeException e) {
                log.warn("{} will read on in a moment: {}", name, e.toString());
                rest();
            } finally {
                consumer = null;
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> polling = consumer;
        if (polling != null) {
            polling.wakeup();
        }
        Thread last = thread;
        if (last != null) {
            await(last);
        }
    }

    private static void await(Thread last) {
        try {
            last.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
