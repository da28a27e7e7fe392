package io.howdidwedo.localplatform.replay.file;

import java.util.Map;

/// A cell counts only where another has a certain value: the day of delivery of orders that were
/// delivered, say.
///
/// @param column the cell that is taken for empty elsewhere
/// @param where the column looked at
/// @param is the value it must have
record OnlyWhere(String column, String where, String is) {

    void apply(Map<String, String> cells) {
        if (!is.equals(cells.get(where))) {
            cells.replace(column, "");
        }
    }
}
