package io.howdidwedo.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file of rows that somebody sends: text with separated cells in whatever encoding and with
/// whatever separator, or a spreadsheet. It is read row by row in constant memory, as often as
/// one likes.
public final class Table {
    private static final int LOOKED_AT = 3;

    private final RowFile file;
    private final TableForm form;
    private final List<String> columns;

    private Table(RowFile file, TableForm form, List<String> columns) {
        this.file = file;
        this.form = form;
        this.columns = columns;
    }

    /// The table in this file. What is not said about it is found out.
    ///
    /// @throws UnreadableTable when it holds none, saying why and what to do
    public static Table of(Path path, TableReading reading) throws IOException {
        RowFile file = RowFile.of(path, reading);
        List<TableRow> beginning = beginning(file);
        if (beginning.isEmpty()) {
            throw new UnreadableTable("empty");
        }
        List<String> columns = Headings.told(beginning.getFirst().cells());
        List<TableRow> headings = headings(columns, beginning, reading.headings());
        TableForm form =
                file.form(
                        headings.stream().map(TableRow::line).toList(),
                        headings.stream().skip(1).map(TableRow::cells).toList());
        return new Table(file, form, columns);
    }

    private static List<TableRow> beginning(RowFile file) throws IOException {
        List<TableRow> beginning = new ArrayList<>();
        try (RowSource source = file.open()) {
            Iterator<TableRow> rows = source.rows();
            while (beginning.size() <= LOOKED_AT && rows.hasNext()) {
                TableRow row = rows.next();
                if (!row.isBlank()) {
                    beginning.add(row);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return beginning;
    }

    private static List<TableRow> headings(
            List<String> columns, List<TableRow> beginning, @Nullable Integer stated)
            throws UnreadableTable {
        if (stated != null && (stated < 1 || stated > LOOKED_AT)) {
            throw new UnreadableTable("headings", LOOKED_AT);
        }
        int headings =
                stated == null
                        ? 1 + Headings.further(columns, beginning.subList(1, beginning.size()))
                        : Math.min(stated, beginning.size());
        return beginning.subList(0, headings);
    }

    /// As what it was understood.
    public TableForm form() {
        return form;
    }

    /// The names of its columns, no two alike.
    public List<String> columns() {
        return columns;
    }

    /// Hands over each row below the headings in which anything stands. One that does not have a
    /// cell for each column is handed over with its problem.
    ///
    /// @throws UnreadableTable when the rest cannot be told apart into rows; those before were
    ///     handed over
    public void forEach(Consumer<TableRow> rows) throws IOException {
        long last = form.headingLines().getLast();
        try (RowSource source = file.open()) {
            Iterator<TableRow> read = source.rows();
            while (read.hasNext()) {
                TableRow row = read.next();
                if (row.line() > last && !row.isBlank()) {
                    rows.accept(fitting(row));
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnreadableTable unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }

    private TableRow fitting(TableRow row) {
        List<String> cells = fitting(row.cells());
        UnreadableTable.Why problem = row.problem();
        if (problem == null && cells.size() != columns.size()) {
            problem = UnreadableTable.Why.of("row.cells", row.cells().size(), columns.size());
        }
        return new TableRow(
                row.line(), cells, problem == null ? file.swallowed(row, columns.size()) : problem);
    }

    /// Empty cells beyond the last column are none.
    private List<String> fitting(List<String> cells) {
        int columnCount = columns.size();
        boolean endsEmpty =
                cells.size() > columnCount
                        && cells.subList(columnCount, cells.size()).stream()
                                .allMatch(String::isBlank);
        return endsEmpty ? cells.subList(0, columnCount) : file.completed(cells, columnCount);
    }
}
