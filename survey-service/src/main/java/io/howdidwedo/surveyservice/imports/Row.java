package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.table.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row, its cells put into fields by the mapping.
///
/// @param source the row as it stands in the file
/// @param fields field by name; columns that the mapping leaves out are not among them
/// @param problems why it could not be put into fields; none when it could
public record Row(TableRow source, Map<String, String> fields, List<Violation> problems) {

    public Row {
        fields = written(fields);
        problems = List.copyOf(problems);
    }

    /// Values as they are kept: a cell of what nobody sees holds nothing.
    private static Map<String, String> written(Map<String, String> fields) {
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach(
                (field, value) -> {
                    String text = WrittenText.of(value);
                    if (!text.isEmpty()) {
                        written.put(field, text);
                    }
                });
        return Map.copyOf(written);
    }

    /// The line it starts on in the file.
    public long line() {
        return source.line();
    }

    /// The same with these fields beside its own, where it has none of that name.
    Row completed(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(fields);
        return new Row(source, all, problems);
    }

    /// Tells the check what is wrong with its cells.
    void check(Check check) {
        check.wrong(problems);
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
