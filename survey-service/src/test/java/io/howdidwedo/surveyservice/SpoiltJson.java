package io.howdidwedo.surveyservice;

import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What people may send in the place of what is asked for: a document with one of its values gone,
/// or with something else in its place.
public final class SpoiltJson {
    private static final JsonMapper JSON = JsonConfiguration.mapper();
    private static final List<JsonNode> OTHERS =
            List.of(
                    JSON.readTree("null"),
                    JSON.readTree("\"\""),
                    JSON.readTree("\"x\""),
                    JSON.readTree("-7"),
                    JSON.readTree("1e300"),
                    JSON.readTree("true"),
                    JSON.readTree("[]"),
                    JSON.readTree("[null]"),
                    JSON.readTree("{}"),
                    JSON.readTree("{\"en\": null}"),
                    JSON.readTree("\"+999999999-01-01T00:00:00Z\""));

    private SpoiltJson() {}

    /// All of these documents that differ from this one in one place.
    public static List<String> of(String json) {
        List<String> all = new ArrayList<>();
        JsonNode whole = JSON.readTree(json);
        spoil(whole, whole, all);
        return all;
    }

    private static void spoil(JsonNode part, JsonNode whole, List<String> all) {
        if (part instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode right = object.get(field);
                for (JsonNode other : OTHERS) {
                    object.set(field, other);
                    all.add(whole.toString());
                }
                object.remove(field);
                all.add(whole.toString());
                object.set(field, right);
                spoil(right, whole, all);
            }
        } else if (part instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(place -> spoil(array, place, whole, all));
        }
    }

    private static void spoil(ArrayNode array, int place, JsonNode whole, List<String> all) {
        JsonNode right = array.get(place);
        for (JsonNode other : OTHERS) {
            array.set(place, other);
            all.add(whole.toString());
        }
        array.set(place, right);
        spoil(right, whole, all);
    }
}
