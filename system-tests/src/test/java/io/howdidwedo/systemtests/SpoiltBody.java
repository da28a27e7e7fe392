package io.howdidwedo.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A body that is right but for one place.
///
/// @param place the name that an answer must tell
/// @param mayBeTaken whether it may be read, as an optional field that is null: the rest is then
///     judged without it
record SpoiltBody(String text, String place, String what, boolean mayBeTaken) {
    static final String UNKNOWN = "unheardOf";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ABSURD_INSTANTS =
            List.of(
                    "+999999999-11-20T15:04:05Z",
                    "999999999-11-20T15:04:05Z",
                    "-0001-11-20T15:04:05Z",
                    "0000-11-20T15:04:05Z",
                    "9999-11-20T15:04:05Z",
                    "2026-02-30T15:04:05Z");
    private static final List<String> ABSURD_DAYS =
            List.of("+999999999-11-20", "-0001-11-20", "0000-11-20", "9999-11-20", "2026-02-30");

    /// Texts that are amounts: a number is as good.
    private static final Set<String> AMOUNTS = Set.of("worthFrom.amount", "audience.valueAtLeast");

    /// Texts by language that may be one text for all.
    private static final Set<String> ONE_TEXT = Set.of("name", "requirements[0].text");

    /// With nothing, another kind, an unknown field or an absurd year at each place.
    static List<SpoiltBody> allOf(String sample) {
        List<SpoiltBody> all = new ArrayList<>();
        JsonNode whole = JSON.readTree(sample);
        String right = JSON.writeValueAsString(whole);
        JsonNode copy = whole.deepCopy();
        walk(copy, "body", "", _ -> {}, copy, all);
        String first = whole.propertyNames().iterator().next();
        all.add(
                new SpoiltBody(
                        "{\"" + first + "\":" + whole.get(first) + "," + right.substring(1),
                        "twice",
                        first + " twice",
                        false));
        return all;
    }

    private static void walk(
            JsonNode at,
            String place,
            String path,
            Consumer<JsonNode> put,
            JsonNode whole,
            List<SpoiltBody> all) {
        boolean isInList = path.endsWith("]");
        for (JsonNode wrong : othersThan(at, path)) {
            put.accept(wrong);
            if (!path.isEmpty()) {
                all.add(spoilt(whole, place, path + " = " + wrong, wrong.isNull() && !isInList));
            }
        }
        put.accept(at);
        if (at instanceof ObjectNode object) {
            object.put(UNKNOWN, 1);
            all.add(spoilt(whole, UNKNOWN, path + "." + UNKNOWN, false));
            object.remove(UNKNOWN);
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode part = object.get(name);
                String below = path.isEmpty() ? name : path + "." + name;
                walk(part, name, below, value -> object.set(name, value), whole, all);
            }
        } else if (at instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                walk(
                        list.get(i),
                        place,
                        path + "[" + i + "]",
                        value -> list.set(index, value),
                        whole,
                        all);
            }
        }
    }

    private static SpoiltBody spoilt(
            JsonNode whole, String place, String what, boolean mayBeTaken) {
        return new SpoiltBody(JSON.writeValueAsString(whole), place, what, mayBeTaken);
    }

    private static List<JsonNode> othersThan(JsonNode right, String path) {
        List<JsonNode> others = new ArrayList<>(List.of(NODES.nullNode()));
        if (right.isString()) {
            others.addAll(List.of(NODES.booleanNode(true), NODES.objectNode(), NODES.arrayNode()));
            if (AMOUNTS.stream().noneMatch(path::endsWith)) {
                others.add(NODES.numberNode(7));
            }
            absurd(right.asString()).forEach(text -> others.add(NODES.stringNode(text)));
        } else if (right.isNumber()) {
            others.addAll(List.of(NODES.stringNode("5"), NODES.booleanNode(true)));
            others.addAll(List.of(NODES.objectNode(), NODES.stringNode("NaN")));
            if (right.isInt()) {
                others.addAll(List.of(NODES.numberNode(1.5), NODES.numberNode(99_999_999_999L)));
            }
        } else if (right.isBoolean()) {
            others.addAll(List.of(NODES.stringNode("yes"), NODES.stringNode("true")));
            others.add(NODES.numberNode(1));
        } else {
            others.add(NODES.numberNode(7));
            if (!ONE_TEXT.contains(path)) {
                others.add(NODES.stringNode("x"));
            }
            others.add(right.isArray() ? NODES.objectNode() : NODES.arrayNode());
        }
        return others;
    }

    private static List<String> absurd(String right) {
        if (right.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return ABSURD_INSTANTS;
        }
        return right.matches("\\d{4}-\\d\\d-\\d\\d") ? ABSURD_DAYS : List.of();
    }
}
