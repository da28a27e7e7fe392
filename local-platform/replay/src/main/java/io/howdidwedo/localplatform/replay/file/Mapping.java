package io.howdidwedo.localplatform.replay.file;

import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.FieldKind;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.time.FoundTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the columns of the two files mean.
///
/// @param offering the agreement stated for every offering in the file, null: none is
/// @param onlyWhere cells of the transactions' file that count under a condition
/// @param occurredAtFromFirstAnswer null when the transactions' file says itself when they were
public record Mapping(
        Map<String, FieldSource> transactions,
        Map<String, FieldSource> answers,
        @Nullable ObjectNode offering,
        List<OnlyWhere> onlyWhere,
        @Nullable FirstAnswer occurredAtFromFirstAnswer) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The mapping in a JSON file.
    ///
    /// @throws IllegalArgumentException when it is none, saying what is wrong
    public static Mapping read(Path file) throws IOException {
        try {
            return of(JSON.readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The mapping " + file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    static Mapping of(JsonNode tree) {
        Map<String, FieldSource> transactions = fields(tree, "transactions");
        FirstAnswer first =
                tree.hasNonNull("occurredAtFromFirstAnswer")
                        ? JSON.treeToValue(tree.get("occurredAtFromFirstAnswer"), FirstAnswer.class)
                        : null;
        if (first != null) {
            transactions.put(
                    "occurredAt", FieldSource.localTime(FirstAnswer.ADDED_COLUMN, first.zone()));
        }
        return new Mapping(
                transactions,
                fields(tree, "answers"),
                tree.get("offering") instanceof ObjectNode agreement ? agreement : null,
                onlyWhere(tree.path("onlyWhere")),
                first);
    }

    private static List<OnlyWhere> onlyWhere(JsonNode written) {
        List<OnlyWhere> conditions = new ArrayList<>();
        written.forEach(condition -> conditions.add(JSON.treeToValue(condition, OnlyWhere.class)));
        return List.copyOf(conditions);
    }

    private static Map<String, FieldSource> fields(JsonNode tree, String part) {
        if (!(tree.get(part) instanceof ObjectNode fields)) {
            throw new IllegalArgumentException(
                    "The mapping needs \"" + part + "\": an object, field to column");
        }
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        fields.properties()
                .forEach(
                        field ->
                                sources.put(
                                        field.getKey(), source(field.getKey(), field.getValue())));
        return sources;
    }

    private static FieldSource source(String field, JsonNode written) {
        try {
            FieldSource source =
                    written.isString()
                            ? FieldSource.column(written.asString())
                            : JSON.treeToValue(written, FieldSource.class);
            if (source == null || (source.daysFrom() != null && source.daysFrom().size() != 2)) {
                throw new IllegalArgumentException(
                        "The mapping of " + field + " needs a column, or daysFrom with two");
            }
            return source;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The mapping of " + field + ": " + e.getOriginalMessage(), e);
        }
    }

    /// The column that tells transactions apart.
    String transactionKey() {
        FieldSource key = transactions.get("externalId");
        if (key == null || key.column() == null) {
            throw new IllegalArgumentException(
                    "The mapping's transactions need \"externalId\": the column that tells them"
                            + " apart");
        }
        return key.column();
    }

    /// A row of the transactions' file without the cells that do not count, and with the moment of
    /// its first answer, empty when there is no such rule.
    Map<String, String> prepared(Map<String, String> row, AskedAt askedAt) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        onlyWhere.forEach(condition -> condition.apply(cells));
        cells.put(FirstAnswer.ADDED_COLUMN, askedAt.cell(row.getOrDefault(transactionKey(), "")));
        return cells;
    }

    /// How the cells of prepared rows are written: those of the transactions, and the moment that
    /// was put beside them from the answers.
    ColumnFormats formats(PastFile past, PastFile answers) {
        Map<String, FoundTimes> times = new HashMap<>(past.formats().times());
        if (occurredAtFromFirstAnswer != null) {
            times.put(
                    FirstAnswer.ADDED_COLUMN,
                    answers.formats().times(occurredAtFromFirstAnswer.column()));
        }
        return new ColumnFormats(times, past.formats().decimals(), past.formats().plainNumbers());
    }

    /// Values by field; fields without one are left out.
    static Map<String, String> valuesOf(
            Map<String, FieldSource> sources, Map<String, String> cells, ColumnFormats formats) {
        Map<String, String> values = new LinkedHashMap<>();
        sources.forEach(
                (field, source) -> {
                    String value =
                            source.in(FieldKind.of(field), column -> cell(cells, column), formats);
                    if (value != null) {
                        values.put(field, value);
                    }
                });
        return values;
    }

    private static @Nullable String cell(Map<String, String> cells, String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
