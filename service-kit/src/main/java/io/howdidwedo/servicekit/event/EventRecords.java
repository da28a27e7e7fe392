package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.servicekit.problem.UnreadableJson;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns events into Kafka records and back: CloudEvents 1.0 in binary mode, JSON as data.
public final class EventRecords {
    private static final Map<String, EventType> BY_WIRE_NAME =
            Stream.of(EventType.values())
                    .collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private static final String TRACE = "traceparent";
    private static final String LANE = "lane";
    private static final String HISTORY = Lane.HISTORY.name().toLowerCase(Locale.ROOT);

    private final JsonMapper json;
    private final URI source;

    /// Events said by this service, with data as this mapper writes it.
    public EventRecords(JsonMapper json, String service) {
        this.json = json;
        this.source = URI.create("/" + service);
    }

    /// The data of an event as JSON.
    public String data(Event event) {
        return json.writeValueAsString(event);
    }

    /// The event of this kind with this data.
    ///
    /// @throws MalformedEvent when the data is not of that kind, or lacks what that kind always has
    public Event event(EventType type, byte[] data) {
        Event event = parsed(type, data);
        if (event == null) {
            throw new MalformedEvent("Its data is missing.");
        }
        String missing = Completeness.firstMissingIn(event);
        if (missing != null) {
            throw new MalformedEvent(noEvent(type, missing + " is missing"));
        }
        return event;
    }

    private @Nullable Event parsed(EventType type, byte[] data) {
        try {
            return json.readValue(data, type.record());
        } catch (JacksonException e) {
            String why = UnreadableJson.asInvalidInput(e).getMessage();
            throw new MalformedEvent(noEvent(type, String.valueOf(why)), e);
        }
    }

    private static String noEvent(EventType type, String why) {
        return "Its data is no " + type.wireName() + ": " + why + ".";
    }

    /// The record of an event whose data is already JSON; null data makes a tombstone.
    ///
    /// @param partitions how many partitions the topic has
    public ProducerRecord<String, byte[]> record(
            UUID id,
            String topic,
            int partitions,
            String key,
            String partitionKey,
            Instant at,
            @Nullable String wireName,
            byte @Nullable [] data) {
        return record(
                id,
                topic,
                partitionOf(partitionKey, partitions),
                Lane.LIVE,
                key,
                at,
                wireName,
                data);
    }

    /// The same in this partition, saying in which lane it is.
    public ProducerRecord<String, byte[]> record(
            UUID id,
            String topic,
            int partition,
            Lane lane,
            String key,
            Instant at,
            @Nullable String wireName,
            byte @Nullable [] data) {
        if (data == null || wireName == null) {
            return new ProducerRecord<>(topic, partition, key, null);
        }
        CloudEventBuilder event =
                CloudEventBuilder.v1()
                        .withId(id.toString())
                        .withSource(source)
                        .withType(wireName)
                        .withTime(at.atOffset(ZoneOffset.UTC))
                        .withData("application/json", data);
        if (lane != Lane.LIVE) {
            event = event.withExtension(LANE, HISTORY);
        }
        return KafkaMessageFactory.<String>createWriter(topic, partition, null, key)
                .writeBinary(event.build());
    }

    /// In which lane a record came.
    public static Lane laneOf(ConsumerRecord<String, byte[]> record) {
        Header lane = record.headers().lastHeader("ce_" + LANE);
        return lane != null && HISTORY.equals(new String(lane.value(), UTF_8))
                ? Lane.HISTORY
                : Lane.LIVE;
    }

    /// Says in a record's headers, as W3C Trace Context does, where in its trace an event is.
    ///
    /// @param place null when nobody is told of it
    public static void inTrace(Headers headers, @Nullable String place) {
        if (place != null) {
            headers.add(TRACE, place.getBytes(US_ASCII));
        }
    }

    /// Where in its trace the event of a record is; null when nobody is told of it.
    static @Nullable String traceOf(ConsumerRecord<String, byte[]> record) {
        Header place = record.headers().lastHeader(TRACE);
        return place == null || place.value() == null ? null : new String(place.value(), US_ASCII);
    }

    /// The event in a record; null for a tombstone and for kinds not known here (a newer service
    /// may say more than we understand).
    ///
    /// @throws MalformedEvent when it is no CloudEvent, or its data is not of its kind
    public @Nullable Event read(ConsumerRecord<String, byte[]> record) {
        return read(record, _ -> true);
    }

    /// The event in a record if it is of this kind; null for all others, whose data is not looked
    /// at.
    ///
    /// @throws MalformedEvent when it is no CloudEvent, or its data is not of its kind
    public @Nullable Event read(ConsumerRecord<String, byte[]> record, EventType kind) {
        return read(record, kind::equals);
    }

    private @Nullable Event read(
            ConsumerRecord<String, byte[]> record, Predicate<EventType> wanted) {
        if (record.value() == null) {
            return null;
        }
        CloudEvent cloudEvent = cloudEvent(record);
        EventType type = BY_WIRE_NAME.get(cloudEvent.getType());
        CloudEventData data = cloudEvent.getData();
        if (type == null || !wanted.test(type)) {
            return null;
        }
        if (data == null) {
            throw new MalformedEvent("Its data is missing.");
        }
        return event(type, data.toBytes());
    }

    /// The CloudEvent in a record, in binary or structured mode.
    ///
    /// @throws MalformedEvent when it is none
    public static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> record) {
        CloudEvent event;
        try {
            event = KafkaMessageFactory.createReader(record).toEvent();
        } catch (EventDeserializationException e) {
            throw new MalformedEvent("It is no CloudEvent: its value is not one in JSON.", e);
        } catch (RuntimeException e) {
            // Nothing here but reading bytes that are at hand: whatever fails will always fail.
            throw new MalformedEvent("It is no CloudEvent: " + said(e) + ".", e);
        }
        if (event.getSpecVersion() != SpecVersion.V1) {
            throw new MalformedEvent("It is no CloudEvent 1.0: specversion must be 1.0.");
        }
        return event;
    }

    private static String said(RuntimeException failure) {
        String message = failure.getMessage();
        boolean forPeople =
                failure instanceof CloudEventRWException
                        || failure instanceof IllegalStateException
                        || failure instanceof IllegalArgumentException;
        if (!forPeople || message == null || message.isBlank()) {
            return "it cannot be read";
        }
        return message.lines()
                .findFirst()
                .orElseThrow()
                .replace("cannot be null", "is missing")
                .replaceAll("[.\\s]+$", "");
    }

    /// The partition for a key, the same as Kafka's own partitioner chooses for it.
    public static int partitionOf(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(Utils.utf8(key))) % partitions;
    }

    /// A record that cannot be understood; it goes to the topic's dead letters with this reason.
    public static final class MalformedEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// A record that cannot be understood because of this.
        public MalformedEvent(String reason) {
            super(reason);
        }

        /// A record that cannot be understood because of this, seen by a parser.
        public MalformedEvent(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
