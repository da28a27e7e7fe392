package io.howdidwedo.servicekit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.servicekit.outbox.Outbox.WaitingEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;

/// Publishes events that wait in documents and pulls them out once the broker has acknowledged
/// them. Delivery is at least once; event ids and versions make repeats recognisable.
public final class OutboxRelay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration STRAGGLER_AGE = Duration.ofSeconds(5);

    /// How often outboxes are looked through that hold nothing of ours: another instance may have
    /// died and left something behind.
    private static final Duration OTHERS = Duration.ofSeconds(30);

    /// What came through is gathered for so long: clearing is one write for all of it.
    private static final Duration GATHERED = Duration.ofMillis(100);
    private static final int SWEEP = 1_000;

    /// Each document is compared with each event of its batch: more at once would cost more.
    private static final int DELIVERED_BATCH = 100;

    private final MongoDatabase database;
    private final KafkaOperations<String, byte[]> kafka;
    private final EventRecords records;
    private final TopicSettings topics;
    private final Clock clock;
    private final Map<String, MongoCollection<Document>> collections = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Delivered> delivered = new LinkedBlockingQueue<>();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable Thread clearer;
    private @Nullable Thread sweeper;

    /// Events that were published here and are not cleared yet, by collection.
    private final Map<MongoCollection<Document>, Set<UUID>> underWay = new ConcurrentHashMap<>();

    private record Delivered(MongoCollection<Document> collection, Object documentId, UUID event) {}

    /// A relay for the outboxes of one database.
    public OutboxRelay(
            MongoDatabase database,
            KafkaOperations<String, byte[]> kafka,
            EventRecords records,
            TopicSettings topics,
            Clock clock) {
        this.database = database;
        this.kafka = kafka;
        this.records = records;
        this.topics = topics;
        this.clock = clock;
    }

    /// The outbox of a collection, indexed for the sweep and swept from now on.
    public Outbox of(String collectionName) {
        MongoCollection<Document> collection =
                collections.computeIfAbsent(collectionName, this::indexed);
        return new Outbox(collection, records, this);
    }

    private MongoCollection<Document> indexed(String name) {
        MongoCollection<Document> collection = database.getCollection(name);
        underWay.put(collection, ConcurrentHashMap.newKeySet());
        collection.createIndex(
                new Document(Outbox.FIELD + ".at", 1), new IndexOptions().sparse(true));
        return collection;
    }

    void publish(
            MongoCollection<Document> collection, Object documentId, List<WaitingEvent> events) {
        RightOfWay.ofThisProcess()
                .happened((int) events.stream().filter(OutboxRelay::isHappening).count());
        for (WaitingEvent event : events) {
            underWay(collection).add(event.id());
            try {
                var _ =
                        kafka.send(record(event))
                                .thenRun(
                                        () ->
                                                delivered.add(
                                                        new Delivered(
                                                                collection,
                                                                documentId,
                                                                event.id())));
            } catch (RuntimeException e) {
                log.warn("Event {} stays in the outbox for now: {}", event.id(), e.getMessage());
                return;
            }
        }
    }

    private static boolean isHappening(WaitingEvent event) {
        return Topics.HISTORY.contains(event.topic()) && event.lane() != Lane.HISTORY;
    }

    private Set<UUID> underWay(MongoCollection<Document> collection) {
        return Objects.requireNonNull(underWay.get(collection));
    }

    private ProducerRecord<String, byte[]> record(WaitingEvent event) {
        Lane lane = Objects.requireNonNullElse(event.lane(), Lane.LIVE);
        ProducerRecord<String, byte[]> record =
                records.record(
                        event.id(),
                        event.topic(),
                        topics.partition(event.topic(), lane, event.partitionKey()),
                        lane,
                        event.key(),
                        event.at(),
                        event.type(),
                        bytes(event));
        EventRecords.inTrace(record.headers(), event.trace());
        return record;
    }

    private static byte @Nullable [] bytes(WaitingEvent event) {
        String data = event.data();
        return data == null ? null : data.getBytes(UTF_8);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        running = true;
        clearer = Thread.ofVirtual().name("outbox-clearer").start(this::clearDelivered);
        sweeper = Thread.ofVirtual().name("outbox-sweeper").start(this::sweepStragglers);
    }

    private void clearDelivered() {
        List<Delivered> batch = new ArrayList<>();
        while (running || !delivered.isEmpty()) {
            try {
                gather(batch);
                clear(batch);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // They stay in their outboxes and are published once more by the sweep.
                log.warn("Could not clear {} outbox entries: {}", batch.size(), e.getMessage());
            } finally {
                batch.clear();
            }
        }
    }

    /// Waits for what comes through, and then for what comes soon after it, unless that is much
    /// already or nothing more is to come.
    private void gather(List<Delivered> batch) throws InterruptedException {
        Delivered first = delivered.poll(1, TimeUnit.SECONDS);
        if (first == null) {
            return;
        }
        batch.add(first);
        if (delivered.size() < DELIVERED_BATCH) {
            var _ = stopping.await(GATHERED.toMillis(), MILLISECONDS);
        }
        delivered.drainTo(batch, DELIVERED_BATCH);
    }

    private void clear(List<Delivered> batch) {
        batch.stream()
                .collect(Collectors.groupingBy(Delivered::collection))
                .forEach(
                        (collection, some) -> {
                            clear(collection, some);
                            some.forEach(one -> underWay(collection).remove(one.event()));
                        });
    }

    /// One command for all of them: which event a document holds tells what is taken out of it.
    private static void clear(MongoCollection<Document> collection, List<Delivered> batch) {
        Set<Object> documents =
                batch.stream().map(Delivered::documentId).collect(Collectors.toSet());
        List<UUID> events = batch.stream().map(Delivered::event).toList();
        collection.updateMany(
                new Document("_id", new Document("$in", documents)),
                new Document(
                        "$pull",
                        new Document(
                                Outbox.FIELD, new Document("id", new Document("$in", events)))));
    }

    private void sweepStragglers() {
        // What a crash left behind may be too young at first.
        Instant beginning = clock.instant().plus(OTHERS);
        Instant othersAt = beginning;
        while (running) {
            try {
                Instant now = clock.instant();
                boolean others = now.isBefore(beginning) || !now.isBefore(othersAt);
                othersAt = others ? now.plus(OTHERS) : othersAt;
                for (MongoCollection<Document> collection : collections.values()) {
                    if (others || !underWay(collection).isEmpty()) {
                        sweep(collection, now.minus(STRAGGLER_AGE));
                    }
                }
                Thread.sleep(STRAGGLER_AGE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Outbox sweep will be tried again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(STRAGGLER_AGE);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void sweep(MongoCollection<Document> collection, Instant before) {
        for (Document document :
                collection
                        .find(
                                new Document(
                                        Outbox.FIELD + ".at",
                                        new Document("$lte", Date.from(before))))
                        .projection(new Document(Outbox.FIELD, 1))
                        .limit(SWEEP)) {
            List<WaitingEvent> events =
                    document.getList(Outbox.FIELD, Document.class).stream()
                            .map(OutboxRelay::waiting)
                            .toList();
            publish(collection, Objects.requireNonNull(document.get("_id")), events);
        }
    }

    /// An event that waits to be published.
    ///
    /// @param at when it happened, which may be long before it was put into the outbox
    record Waiting(UUID id, Instant at) {}

    /// The one of them that happened first; empty when none waits. Only outboxes that something of
    /// is under way are looked through: what another instance left behind is under way once the
    /// sweep has found it.
    Optional<Waiting> oldest() {
        return collections.values().stream()
                .filter(collection -> !underWay(collection).isEmpty())
                .map(OutboxRelay::oldest)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Waiting::at));
    }

    private static Optional<Waiting> oldest(MongoCollection<Document> collection) {
        String at = Outbox.FIELD + ".at";
        Document first =
                collection
                        .find(new Document(at, new Document("$gte", Date.from(Instant.EPOCH))))
                        .sort(new Document(at, 1))
                        .projection(new Document(at, 1).append(Outbox.FIELD + ".id", 1))
                        .first();
        return first == null
                ? Optional.empty()
                : first.getList(Outbox.FIELD, Document.class).stream()
                        .map(
                                event ->
                                        new Waiting(
                                                event.get("id", UUID.class),
                                                event.getDate("at").toInstant()))
                        .min(Comparator.comparing(Waiting::at));
    }

    private static WaitingEvent waiting(Document stored) {
        return new WaitingEvent(
                stored.get("id", UUID.class),
                stored.getString("topic"),
                stored.getString("key"),
                stored.getString("partitionKey"),
                stored.getDate("at").toInstant(),
                stored.getString("type"),
                stored.getString("data"),
                lane(stored.getString("lane")),
                stored.getString("trace"));
    }

    private static @Nullable Lane lane(@Nullable String name) {
        return name == null ? null : Lane.valueOf(name);
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        join(clearer);
        Thread sweep = sweeper;
        if (sweep != null) {
            sweep.interrupt();
            join(sweep);
        }
    }

    private static void join(@Nullable Thread thread) {
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(3));
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
