package io.howdidwedo.apicontract;

import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The contract of all topics as AsyncAPI 3.0: which events are on each, and what they carry, read
/// off the list of event types and their records.
final class EventContract {
    private static final String WORDS = "#/components/schemas/";

    private final SourceDocs docs;
    private final TypeNames names = new TypeNames();
    private final ModelConverters converters = new ModelConverters(true);
    private final ObjectNode document = Contract.JSON.createObjectNode();

    private EventContract(SourceDocs docs) {
        this.docs = docs;
        converters.addConverter(new ModelResolver(Json31.mapper(), names).openapi31(true));
    }

    /// The contract, in a stable order.
    static JsonNode read() {
        EventContract contract = new EventContract(SourceDocs.ofAll());
        contract.head();
        contract.taken();
        Arrays.stream(EventType.values()).forEach(contract::told);
        contract.schemas();
        return contract.document;
    }

    private void head() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "How did we do?")
                .put("version", "1")
                .put(
                        "description",
                        "Events over Kafka, as CloudEvents 1.0 in binary mode: the kind in the"
                                + " header `ce_type`, the data as JSON. Whoever reads passes over"
                                + " kinds and fields it does not know.")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        document.putObject("channels");
        document.putObject("operations");
        document.putObject("components").putObject("messages");
    }

    /// What integrators write.
    private void taken() {
        message(
                Topics.TRANSACTIONS_IN,
                "IncomingTransaction",
                "io.howdidwedo.transaction.v1",
                TransactionForm.class);
        operation(Topics.TRANSACTIONS_IN, "receive");
    }

    private void told(EventType type) {
        message(type.topic(), type.record().getSimpleName(), type.wireName(), type.record());
        operation(type.topic(), "send");
    }

    private void message(String topic, String name, String wireName, Class<?> data) {
        ObjectNode channel = channel(topic);
        channel.withObjectProperty("messages")
                .putObject(name)
                .put("$ref", "#/components/messages/" + name);
        ObjectNode message = at("components").withObjectProperty("messages").putObject(name);
        String said = docs.getClassJavadoc(data);
        message.put("name", wireName)
                .put("title", name)
                .put("summary", docs.getFirstSentence(said))
                .put("description", said)
                .put("contentType", "application/json");
        headers(message.putObject("headers"), wireName);
        message.putObject("payload").put("$ref", WORDS + data.getSimpleName());
    }

    private static void headers(ObjectNode headers, String wireName) {
        headers.put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        properties.putObject("ce_specversion").put("const", "1.0");
        properties.putObject("ce_id").put("type", "string");
        properties.putObject("ce_source").put("type", "string");
        properties.putObject("ce_type").put("const", wireName);
        properties.putObject("ce_time").put("type", "string").put("format", "date-time");
        ArrayNode required = headers.putArray("required");
        required.add("ce_specversion").add("ce_id").add("ce_source").add("ce_type");
    }

    private ObjectNode channel(String topic) {
        ObjectNode channel = at("channels").withObjectProperty(topic);
        channel.put("address", topic);
        String said = docs.ofConstant(Topics.class, StringUtils.replace(topic, ".", "_"));
        channel.put("description", said);
        return channel;
    }

    private void operation(String topic, String action) {
        at("operations")
                .withObjectProperty(action + StringUtils.capitalize(topic.replace(".", "")))
                .put("action", action)
                .putObject("channel")
                .put("$ref", "#/channels/" + topic);
    }

    private ObjectNode at(String part) {
        return (ObjectNode) document.get(part);
    }

    @SuppressWarnings("rawtypes")
    private void schemas() {
        Map<String, Schema> schemas = new TreeMap<>();
        schemas.putAll(converters.readAll(TransactionForm.class));
        for (EventType type : EventType.values()) {
            schemas.putAll(converters.readAll(type.record()));
        }
        new DescribedTypes(docs, names).describe(schemas);
        at("components").set("schemas", Contract.JSON.readTree(Json31.pretty(schemas)));
    }
}
