package io.howdidwedo.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file of rows that somebody sends: text with separated cells in whatever encoding and with
/// whatever separator, or a spreadsheet. It is read row by row in constant memory, as often as
/// one likes.
public final class Table {
    private static final int LOOKED_AT = 3;

    private final TableForm form;
    private final List<String> columns;
    private final @Nullable DelimitedText text;
    private final @Nullable Spreadsheet spreadsheet;

    private Table(
            TableForm form,
            List<String> columns,
            @Nullable DelimitedText text,
            @Nullable Spreadsheet spreadsheet) {
        this.form = form;
        this.columns = columns;
        this.text = text;
        this.spreadsheet = spreadsheet;
    }

    /// The table in this file. What is not said about it is found out.
    ///
    /// @throws UnreadableTable when it holds none, saying why and what to do
    public static Table of(Path file, TableReading reading) throws IOException {
        DelimitedText text = null;
        Spreadsheet spreadsheet = null;
        switch (FileKind.of(file)) {
            case TEXT -> text = DelimitedText.of(file, reading);
            case SPREADSHEET -> spreadsheet = Spreadsheet.of(file, reading.sheet());
        }
        List<TableRow> beginning = beginning(text, spreadsheet);
        if (beginning.isEmpty()) {
            throw new UnreadableTable("The file is empty");
        }
        List<String> columns = Headings.told(beginning.getFirst().cells());
        return new Table(
                form(text, spreadsheet, headings(columns, beginning, reading.headings())),
                columns,
                text,
                spreadsheet);
    }

    private static RowSource open(@Nullable DelimitedText text, @Nullable Spreadsheet spreadsheet)
            throws IOException {
        return text != null ? text.open() : Objects.requireNonNull(spreadsheet).open();
    }

    private static List<TableRow> beginning(
            @Nullable DelimitedText text, @Nullable Spreadsheet spreadsheet) throws IOException {
        List<TableRow> beginning = new ArrayList<>();
        try (RowSource source = open(text, spreadsheet)) {
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
            throw new UnreadableTable("A file has from 1 to " + LOOKED_AT + " rows of headings");
        }
        int headings =
                stated == null
                        ? 1 + Headings.further(columns, beginning.subList(1, beginning.size()))
                        : Math.min(stated, beginning.size());
        return beginning.subList(0, headings);
    }

    private static TableForm form(
            @Nullable DelimitedText text,
            @Nullable Spreadsheet spreadsheet,
            List<TableRow> headings) {
        List<Long> lines = headings.stream().map(TableRow::line).toList();
        List<List<String>> further = headings.stream().skip(1).map(TableRow::cells).toList();
        return spreadsheet != null
                ? new TableForm(
                        null, null, spreadsheet.sheet(), spreadsheet.sheets(), lines, further)
                : new TableForm(
                        Objects.requireNonNull(text).encoding().words(),
                        text.separator().character(),
                        null,
                        List.of(),
                        lines,
                        further);
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
        try (RowSource source = open(text, spreadsheet)) {
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
        String problem = row.problem();
        if (problem == null && cells.size() != columns.size()) {
            problem =
                    "has %d cells, the headings are %d"
                            .formatted(row.cells().size(), columns.size());
        }
        if (problem == null && text != null) {
            problem = text.swallowed(row, columns.size());
        }
        return new TableRow(row.line(), cells, problem);
    }

    /// Empty cells at the end are none; a spreadsheet does not keep them.
    private List<String> fitting(List<String> cells) {
        int columnCount = columns.size();
        if (cells.size() > columnCount
                && cells.subList(columnCount, cells.size()).stream().allMatch(String::isBlank)) {
            return cells.subList(0, columnCount);
        }
        if (spreadsheet != null && cells.size() < columnCount) {
            List<String> filled = new ArrayList<>(cells);
            while (filled.size() < columnCount) {
                filled.add("");
            }
            return filled;
        }
        return cells;
    }
}
