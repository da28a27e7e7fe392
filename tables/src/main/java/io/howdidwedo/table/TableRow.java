package io.howdidwedo.table;

import io.howdidwedo.table.UnreadableTable.Why;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row below the headings.
///
/// @param line the line it starts on in the file, from 1; in a spreadsheet the number of its row
/// @param cells as many as there are headings, or as it has when that is what is wrong with it
/// @param problem why it cannot be taken for a row of this table; null when it can
public record TableRow(long line, List<String> cells, @Nullable Why problem) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// Whether nothing stands in it.
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// Its cells by column, in the file's order.
    ///
    /// @param columns the table's, see [Table#columns()]
    public Map<String, String> by(List<String> columns) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return byColumn;
    }
}
