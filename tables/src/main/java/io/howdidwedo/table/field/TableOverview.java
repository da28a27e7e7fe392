package io.howdidwedo.table.field;

import io.howdidwedo.table.Table;
import io.howdidwedo.table.TableForm;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.number.AmountColumn;
import io.howdidwedo.table.number.DecimalMark;
import io.howdidwedo.table.time.FoundTimes;
import io.howdidwedo.table.time.TimeColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a whole table holds, found by reading it once in constant memory.
///
/// @param form as what it was understood
/// @param columns its columns
/// @param empty those in which nothing stands
/// @param first the first rows
/// @param total how many rows there are
/// @param formats how the cells of each column are written
public record TableOverview(
        TableForm form,
        List<String> columns,
        Set<String> empty,
        List<TableRow> first,
        long total,
        ColumnFormats formats) {

    public TableOverview {
        columns = List.copyOf(columns);
        empty = Set.copyOf(empty);
        first = List.copyOf(first);
    }

    /// Its columns without those that have neither a name nor a value.
    public List<String> columnsToChooseFrom() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean named = !columns.get(i).equals("column " + (i + 1));
            if (named || !empty.contains(columns.get(i))) {
                told.add(columns.get(i));
            }
        }
        return told;
    }

    /// Reads all of the table.
    ///
    /// @param kept how many of its first rows are kept
    /// @throws io.howdidwedo.table.UnreadableTable when it cannot be told apart into rows
    public static TableOverview of(Table table, int kept) throws IOException {
        Reading reading = new Reading(table, kept);
        table.forEach(reading::add);
        return reading.overview();
    }

    private static final class Reading {
        private final Table table;
        private final int kept;
        private final List<TableRow> first = new ArrayList<>();
        private final List<TimeColumn> times = new ArrayList<>();
        private final List<AmountColumn> amounts = new ArrayList<>();
        private final BitSet filled = new BitSet();
        private long total;

        Reading(Table table, int kept) {
            this.table = table;
            this.kept = kept;
            for (int i = 0; i < table.columns().size(); i++) {
                times.add(new TimeColumn());
                amounts.add(new AmountColumn());
            }
        }

        void add(TableRow row) {
            total++;
            if (first.size() < kept) {
                first.add(row);
            }
            if (row.problem() != null) {
                return;
            }
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (!cell.isBlank()) {
                    filled.set(i);
                    times.get(i).add(cell);
                    amounts.get(i).add(cell);
                }
            }
        }

        TableOverview overview() {
            Map<String, FoundTimes> foundTimes = new HashMap<>();
            Map<String, DecimalMark> decimals = new HashMap<>();
            Set<String> empty = new HashSet<>();
            for (int i = 0; i < table.columns().size(); i++) {
                String column = table.columns().get(i);
                foundTimes.put(column, times.get(i).found());
                DecimalMark mark = amounts.get(i).found();
                if (mark != null) {
                    decimals.put(column, mark);
                }
                if (!filled.get(i)) {
                    empty.add(column);
                }
            }
            return new TableOverview(
                    table.form(),
                    table.columns(),
                    empty,
                    first,
                    total,
                    new ColumnFormats(foundTimes, decimals, table.form().isSpreadsheet()));
        }
    }
}
