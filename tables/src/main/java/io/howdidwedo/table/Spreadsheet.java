package io.howdidwedo.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// A sheet of an `.xlsx` file, read row by row. Hidden rows and columns are rows and columns like
/// others; of merged cells the first has the value.
///
/// @param sheet its name
/// @param sheets the names of all sheets
record Spreadsheet(Path file, String sheet, List<String> sheets) implements RowFile {
    private static final long MOST_SHARED_TEXT = 256L * 1024 * 1024;
    private static final long MOST_OF_A_SHEET = 4L * 1024 * 1024 * 1024;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// The sheet of this name, or the first that is not hidden.
    static Spreadsheet of(Path file, @Nullable String wanted) throws IOException {
        try {
            return found(file, wanted);
        } catch (UnreadableTable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static Spreadsheet found(Path file, @Nullable String wanted) throws IOException {
        refuseHuge(file);
        try (ReadableWorkbook workbook = workbook(file)) {
            List<Sheet> all = workbook.getSheets().toList();
            Sheet found = sheet(all, wanted);
            return new Spreadsheet(
                    file, found.getName(), all.stream().map(Sheet::getName).toList());
        }
    }

    private static Sheet sheet(List<Sheet> all, @Nullable String wanted) throws UnreadableTable {
        for (Sheet sheet : all) {
            if (wanted == null
                    ? sheet.getVisibility() == SheetVisibility.VISIBLE
                    : sheet.getName().equals(wanted)) {
                return sheet;
            }
        }
        throw new UnreadableTable(
                "sheet.unknown",
                String.valueOf(wanted),
                String.join(", ", all.stream().map(Sheet::getName).toList()));
    }

    /// What a small file unpacks to must not fill the memory.
    private static void refuseHuge(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry :
                    (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                long most =
                        entry.getName().contains("sheets/") ? MOST_OF_A_SHEET : MOST_SHARED_TEXT;
                if (entry.getSize() > most) {
                    throw new UnreadableTable("spreadsheet.too-large");
                }
            }
        }
    }

    /// What the library throws at a damaged file is of many kinds.
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static UnreadableTable damaged() {
        return new UnreadableTable("spreadsheet.damaged");
    }

    @Override
    public TableForm form(List<Long> headingLines, List<List<String>> furtherHeadings) {
        return new TableForm(null, null, sheet, sheets, headingLines, furtherHeadings);
    }

    /// Empty cells at the end of a row do not stand in the file.
    @Override
    public List<String> completed(List<String> cells, int columns) {
        List<String> completed = new ArrayList<>(cells);
        while (completed.size() < columns) {
            completed.add("");
        }
        return completed;
    }

    @Override
    public RowSource open() throws IOException {
        ReadableWorkbook workbook = workbook(file);
        try {
            Sheet found = sheet(workbook.getSheets().toList(), sheet);
            return new Rows(workbook, found.openStream());
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw damaged();
        }
    }

    private record Rows(ReadableWorkbook workbook, Stream<Row> read) implements RowSource {
        @Override
        public Iterator<TableRow> rows() {
            Iterator<Row> rows = read.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try {
                        return rows.hasNext();
                    } catch (RuntimeException e) {
                        throw new UncheckedIOException(damaged());
                    }
                }

                @Override
                public TableRow next() {
                    try {
                        return row(rows.next());
                    } catch (RuntimeException e) {
                        throw new UncheckedIOException(damaged());
                    }
                }
            };
        }

        @Override
        public void close() throws IOException {
            read.close();
            workbook.close();
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        UnreadableTable.Why problem = null;
        for (int i = 0; i < row.getCellCount(); i++) {
            SpreadsheetCell cell = SpreadsheetCell.of(row.getCell(i));
            cells.add(cell.text());
            problem = problem == null ? cell.problem() : problem;
        }
        return new TableRow(row.getRowNum(), cells, problem);
    }
}
