package io.howdidwedo.followupservice.cases.kafka;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.followupservice.cases.following.CaseNews;
import io.howdidwedo.servicekit.event.EventRecords;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// Hears of all changes of cases from now on. It is in no consumer group: each instance hears all,
/// as each has pages open.
@Component
final class NewsReader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(NewsReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ConsumerFactory<String, byte[]> consumers;
    private final EventRecords events;
    private final CaseNews news;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> reading;
    private @Nullable Thread thread;

    NewsReader(ConsumerFactory<String, byte[]> consumers, EventRecords events, CaseNews news) {
        this.consumers = consumers;
        this.events = events;
        this.news = news;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("case-news").start(this::run);
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "news", null)) {
                reading = consumer;
                read(consumer);
            } catch (WakeupException e) {
                log.debug("Reading ends");
            } catch (RuntimeException e) {
                log.warn("News of cases will be read on in a moment: {}", e.toString());
                pause();
            } finally {
                reading = null;
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(Topics.CASES).stream()
                        .map(
                                partition ->
                                        new TopicPartition(
                                                partition.topic(), partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        while (running) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                tell(record);
            }
        }
    }

    private void tell(ConsumerRecord<String, byte[]> record) {
        try {
            if (events.read(record) instanceof CaseChanged changed) {
                news.changed(changed.team());
                if (!changed.team().equals(changed.supplier())) {
                    news.changed(changed.supplier());
                }
            }
        } catch (RuntimeException e) {
            log.debug("No news: {}", e.toString());
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        Thread stopped = thread;
        if (stopped != null) {
            try {
                stopped.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
