package io.howdidwedo.table.field;

import io.howdidwedo.table.number.DecimalMark;
import io.howdidwedo.table.time.FoundTimes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the cells of each column are written, as all rows together tell.
///
/// @param times by column; columns that are not in it were not looked at
/// @param decimals what stands before the decimals, by column, where that is known
/// @param plainNumbers whether numbers without a known mark have a point, as in spreadsheets
public record ColumnFormats(
        Map<String, FoundTimes> times, Map<String, DecimalMark> decimals, boolean plainNumbers) {
    /// Nothing is known; each cell speaks for itself.
    public static final ColumnFormats NONE = new ColumnFormats(Map.of(), Map.of(), false);

    public ColumnFormats {
        times = Map.copyOf(times);
        decimals = Map.copyOf(decimals);
    }

    /// What is known of the times of a column.
    public FoundTimes times(String column) {
        return times.getOrDefault(column, FoundTimes.NONE);
    }

    /// What stands before the decimals of a column; null when that is not known.
    public @Nullable DecimalMark decimals(String column) {
        DecimalMark found = decimals.get(column);
        return found == null && plainNumbers ? DecimalMark.POINT : found;
    }
}
