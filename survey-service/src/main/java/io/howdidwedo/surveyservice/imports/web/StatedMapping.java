package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.UnreadableJson;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.table.field.FieldSource;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A mapping in JSON, as programs send it: field to column, or to an object when it is more than
/// that.
record StatedMapping(JsonMapper json) {
    private static final Phrases WORDS = Phrases.of(StatedMapping.class);
    private static final List<String> PARTS =
            Stream.of(FieldSource.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();

    /// Where each field comes from; empty when nothing was said.
    ///
    /// @throws InvalidInput naming the field that cannot be understood
    Map<String, FieldSource> read(@Nullable String mapping) {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        if (mapping == null || mapping.isBlank()) {
            return sources;
        }
        try {
            JsonNode tree = json.readTree(mapping);
            if (!tree.isObject()) {
                throw new InvalidInput("mapping", WORDS.told("mapping.no-object"));
            }
            tree.properties()
                    .forEach(
                            field ->
                                    sources.put(
                                            field.getKey(),
                                            source(field.getKey(), field.getValue())));
            return sources;
        } catch (JacksonException e) {
            throw UnreadableJson.asInvalidInput(e);
        }
    }

    private FieldSource source(String field, JsonNode node) {
        if (node.isString()) {
            return FieldSource.column(node.asString());
        }
        Check check = new Check().at("mapping." + field);
        if (!node.isObject()) {
            check.wrong("", WORDS.told("mapping.no-column"));
            check.refuse();
        }
        node.propertyNames().stream()
                .filter(part -> !PARTS.contains(part))
                .forEach(
                        part ->
                                check.wrong(
                                        part,
                                        WORDS.told("mapping.no-part", String.join(", ", PARTS))));
        node.path("standsFor")
                .properties()
                .forEach(
                        word ->
                                check.require(
                                        word.getValue().isString(),
                                        "standsFor." + word.getKey(),
                                        WORDS.told("mapping.no-text")));
        check.refuse();
        return json.treeToValue(node, FieldSource.class);
    }
}
