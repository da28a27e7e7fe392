package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.WrittenText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row, its cells put into fields by the mapping.
///
/// @param line the line it starts on in the file
/// @param fields field by name; columns that no mapping names keep their own name
/// @param problem why a cell could not be put into its field; null when all could
public record Row(long line, Map<String, String> fields, @Nullable String problem) {

    public Row {
        fields = Map.copyOf(fields);
    }

    /// The row of these cells, by column.
    public static Row of(long line, Map<String, FieldSource> mapping, Map<String, String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> unmapped = new HashMap<>(cells);
        List<String> problems = new ArrayList<>();
        mapping.forEach(
                (field, source) -> {
                    try {
                        put(fields, field, source.in(column -> cell(cells, column)));
                    } catch (DateTimeException e) {
                        problems.add(field + ": must be a time like 2026-11-20 15:04, or a day");
                    }
                    if (source.column() != null) {
                        unmapped.remove(source.column());
                    }
                });
        unmapped.forEach(
                (column, cell) -> {
                    if (!cell.isBlank()) {
                        fields.putIfAbsent(column, WrittenText.of(cell));
                    }
                });
        return new Row(line, fields, problems.isEmpty() ? null : String.join("; ", problems));
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, WrittenText.of(value));
        }
    }

    /// Tells the check what is wrong with its cells.
    void check(Check check) {
        if (problem != null) {
            check.wrong(problem);
        }
    }

    private static @Nullable String cell(Map<String, String> cells, String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /// The field's value, null when it has none.
    @Nullable String get(String field) {
        return fields.get(field);
    }

    /// Fields whose name starts with this prefix, without it.
    Map<String, @Nullable String> under(String prefix) {
        Map<String, @Nullable String> found = new LinkedHashMap<>();
        fields.forEach(
                (field, value) -> {
                    if (field.startsWith(prefix)) {
                        found.put(field.substring(prefix.length()), value);
                    }
                });
        return found;
    }
}
