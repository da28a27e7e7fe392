package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever stands in a record, reading it gives an event, nothing, or a refusal in one sentence:
/// anything else would be tried again and hold up its partition.
class MalformedEnvelopesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:04:05Z");
    private static final int SPOILT = 3_000;
    private static final long SEED = 20261129;

    private final JsonMapper json = JsonConfiguration.mapper();
    private final EventRecords records = new EventRecords(json, "test");

    @ParameterizedTest
    @EnumSource
    void aWholeEventIsRead(EventType type) {
        Event event = SomeEvents.whole(type.record());

        assertThat(records.read(OnTheWay.received(sent(event)))).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void whatMustBeThereIsMissed(EventType type) {
        Event event = SomeEvents.whole(type.record());
        for (List<Object> place : places(json.valueToTree(event))) {
            JsonNode spoilt = json.valueToTree(event);
            put(spoilt, place, json.nullNode());

            understoodOrRefused(withData(event, spoilt.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongKindsOfValuesAreRefusedOrUnderstood(EventType type) {
        Event event = SomeEvents.whole(type.record());
        for (List<Object> place : places(json.valueToTree(event))) {
            for (String wrong :
                    List.of("{}", "[]", "[null]", "\"?\"", "-1e400", "true", "{\"a\":null}")) {
                JsonNode spoilt = json.valueToTree(event);
                put(spoilt, place, json.readTree(wrong));

                understoodOrRefused(withData(event, spoilt.toString()));
            }
        }
    }

    @Test
    void namesThePartThatIsMissing() {
        Event event = SomeEvents.whole(EventType.RESPONSE_CHANGED.record());
        ObjectNode spoilt = json.valueToTree(event);
        ((ObjectNode) spoilt.get("ratings").get(0)).putNull("expectation");

        assertThatThrownBy(() -> records.read(withData(event, spoilt.toString())))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(
                        "Its data is no io.howdidwedo.response-changed.v1:"
                                + " ratings[0].expectation is missing.");
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsSpoiltIsRefusedInOneSentence(EventType type) {
        Random chance = new Random(SEED + type.ordinal());
        Event event = SomeEvents.whole(type.record());
        for (int i = 0; i < SPOILT / EventType.values().length; i++) {
            understoodOrRefused(spoilt(OnTheWay.received(sent(event)), chance));
        }
    }

    static Stream<String> structured() {
        String whole =
                """
                {"specversion":"1.0","id":"1","source":"/shop","type":"t","data":{}}""";
        return Stream.of(
                "{\"not json",
                "",
                "null",
                "[]",
                "7",
                "{}",
                whole.replace("\"id\":\"1\",", ""),
                whole.replace("\"id\":\"1\"", "\"id\":null"),
                whole.replace("\"id\":\"1\"", "\"id\":{}"),
                whole.replace("\"source\":\"/shop\",", ""),
                whole.replace("\"type\":\"t\",", ""),
                whole.replace("1.0", "9.9"),
                whole.replace("\"1.0\"", "null"),
                whole.replace("\"1.0\"", "1"),
                whole.replace("{}", "{}, \"time\":\"yesterday\""),
                whole.replace("{}", "{}, \"data_base64\":\"?\""),
                whole.replace("{}", "[".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("structured")
    void aStructuredEnvelopeThatIsNoneIsRefused(String value) {
        ConsumerRecord<String, byte[]> record = plain(value.getBytes(UTF_8));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));

        assertThatThrownBy(() -> EventRecords.cloudEvent(record))
                .isInstanceOf(MalformedEvent.class)
                .satisfies(MalformedEnvelopesTest::isOneSentence);
    }

    @ParameterizedTest
    @MethodSource("contentTypes")
    void anUnknownEncodingIsRefused(String contentType) {
        ConsumerRecord<String, byte[]> record = plain("{}".getBytes(UTF_8));
        record.headers().add("content-type", contentType.getBytes(UTF_8));

        assertThatThrownBy(() -> EventRecords.cloudEvent(record))
                .isInstanceOf(MalformedEvent.class)
                .satisfies(MalformedEnvelopesTest::isOneSentence);
    }

    static Stream<String> contentTypes() {
        return Stream.of(
                "application/cloudevents+avro",
                "application/cloudevents+protobuf",
                "application/cloudevents-batch+json",
                "application/cloudevents",
                "",
                "\u0000",
                "text/plain");
    }

    private void understoodOrRefused(ConsumerRecord<String, byte[]> record) {
        try {
            Event event = records.read(record);
            if (event != null) {
                assertThat(Completeness.firstMissingIn(event)).isNull();
            }
        } catch (MalformedEvent e) {
            isOneSentence(e);
        }
    }

    private static void isOneSentence(Throwable refusal) {
        assertThat(Reason.of(refusal))
                .isEqualTo(refusal.getMessage())
                .hasLineCount(1)
                .endsWith(".")
                .doesNotContain("Exception", "java.", "tools.jackson", "Cannot invoke");
    }

    private ConsumerRecord<String, byte[]> spoilt(
            ConsumerRecord<String, byte[]> whole, Random chance) {
        byte[] value = whole.value();
        Headers headers = whole.headers();
        switch (chance.nextInt(6)) {
            case 0 ->
                    value = json(value).substring(0, chance.nextInt(value.length)).getBytes(UTF_8);
            case 1 -> value[chance.nextInt(value.length)] = (byte) chance.nextInt(256);
            case 2 -> chance.nextBytes(value);
            case 3 -> headers.remove(anyHeader(headers, chance));
            case 4 -> headers.add(anyHeader(headers, chance), noise(chance));
            default -> {
                String name = anyHeader(headers, chance);
                headers.remove(name).add(name, chance.nextInt(5) == 0 ? null : noise(chance));
            }
        }
        return OnTheWay.with(whole, value, headers);
    }

    private static String json(byte[] value) {
        return new String(value, UTF_8);
    }

    private static String anyHeader(Headers headers, Random chance) {
        return headers.toArray()[chance.nextInt(headers.toArray().length)].key();
    }

    private static byte[] noise(Random chance) {
        byte[] noise = new byte[chance.nextInt(12)];
        chance.nextBytes(noise);
        return noise;
    }

    /// The way to every value within.
    private static List<List<Object>> places(JsonNode node) {
        List<List<Object>> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> within(places, name, object.get(name)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                within(places, i, array.get(i));
            }
        }
        return places;
    }

    private static void within(List<List<Object>> places, Object step, JsonNode inner) {
        places.add(List.of(step));
        places(inner)
                .forEach(
                        rest -> places.add(Stream.concat(Stream.of(step), rest.stream()).toList()));
    }

    private static void put(JsonNode whole, List<Object> place, JsonNode value) {
        JsonNode at = whole;
        for (Object step : place.subList(0, place.size() - 1)) {
            at = step instanceof Integer i ? at.get(i) : at.get((String) step);
        }
        switch (place.getLast()) {
            case Integer i -> ((ArrayNode) at).set(i, value);
            case Object name -> ((ObjectNode) at).set((String) name, value);
        }
    }

    private ConsumerRecord<String, byte[]> withData(Event event, String data) {
        ConsumerRecord<String, byte[]> whole = OnTheWay.received(sent(event));
        return OnTheWay.with(whole, data.getBytes(UTF_8), whole.headers());
    }

    private static ConsumerRecord<String, byte[]> plain(byte[] value) {
        return new ConsumerRecord<>("transactions.in", 0, 0, "k", value);
    }

    private ProducerRecord<String, byte[]> sent(Event event) {
        return OnTheWay.sent(records, event, NOW);
    }
}
