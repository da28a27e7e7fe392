package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.download.HarmlessText;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.UnreadableTable.Why;
import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.FieldKind;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.number.UnreadableNumber;
import io.howdidwedo.table.time.UnreadableTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the cells of rows into fields.
///
/// @param columns of the file
/// @param mapping where each field comes from; nothing else is taken
/// @param formats how the cells of each column are written
record RowReader(List<String> columns, Map<String, FieldSource> mapping, ColumnFormats formats) {

    /// Each column that is called like a field is that field.
    static Map<String, FieldSource> byName(KnownFields fields, List<String> columns) {
        Map<String, FieldSource> mapping = new LinkedHashMap<>();
        for (String column : columns) {
            if (fields.has(column)) {
                mapping.put(column, FieldSource.column(column));
            }
        }
        return mapping;
    }

    /// The row in fields. One cell that cannot be read makes it a row with a problem.
    Row read(TableRow row) {
        if (row.problem() != null) {
            return new Row(row, Map.of(), List.of(told("", row.problem())));
        }
        Map<String, String> cells = row.by(columns);
        Map<String, String> fields = new LinkedHashMap<>();
        List<Violation> problems = new ArrayList<>();
        mapping.forEach(
                (field, source) -> {
                    try {
                        put(
                                fields,
                                field,
                                source.in(
                                        FieldKind.of(field),
                                        column -> cell(cells, column),
                                        formats));
                    } catch (UnreadableTime e) {
                        problems.add(told(field, e.why()));
                    } catch (UnreadableNumber e) {
                        problems.add(told(field, e.why()));
                    }
                });
        return new Row(row, fields, problems);
    }

    private static Violation told(String field, Why why) {
        return new Violation(field, new TransactionForm.Unread(why));
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    private @Nullable String cell(Map<String, String> cells, String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : asSent(cell);
    }

    /// In a download of refused rows an apostrophe stands before what spreadsheets would run.
    private String asSent(String cell) {
        boolean isDownload =
                columns.size() > 2 && columns.subList(0, 2).equals(KnownFields.ADDED_TO_REFUSED);
        return isDownload ? HarmlessText.original(cell) : cell;
    }
}
