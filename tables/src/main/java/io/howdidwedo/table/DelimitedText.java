package io.howdidwedo.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text whose cells are parted by a separator and may stand in quotes.
///
/// @param encoding of the text
/// @param spaced whether blanks stand between a separator and a quote
record DelimitedText(Path file, TextEncoding encoding, Separator separator, boolean spaced)
        implements RowFile {
    private static final int BEGINNING = 256 * 1024;
    private static final int LONGEST_CELL = 1024 * 1024;

    /// The text in this file, its encoding and separator found out unless they are said.
    static DelimitedText of(Path file, TableReading reading) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, reading.encoding());
        char[] beginning = new char[(int) Math.min(BEGINNING, Files.size(file) + 1)];
        int length;
        try (Reader text = encoding.open(file)) {
            length = read(text, beginning);
        }
        String start = new String(beginning, 0, length);
        Separator found =
                stated(reading.separator(), Separator.of(start, length < beginning.length));
        boolean spaced = start.contains(found.character() + " \"");
        return new DelimitedText(file, encoding, found, spaced);
    }

    private static Separator stated(@Nullable String stated, Separator found)
            throws UnreadableTable {
        if (stated == null || stated.isEmpty()) {
            return found;
        }
        if (stated.length() != 1
                || stated.equals("\"")
                || (stated.isBlank() && !stated.equals("\t"))) {
            throw new UnreadableTable("separator");
        }
        return new Separator(stated.charAt(0), found.stated());
    }

    private static int read(Reader text, char[] buffer) throws IOException {
        int length = 0;
        for (int more = 0; more >= 0 && length < buffer.length; ) {
            more = text.read(buffer, length, buffer.length - length);
            length += Math.max(0, more);
        }
        return length;
    }

    @Override
    public TableForm form(List<Long> headingLines, List<List<String>> furtherHeadings) {
        return new TableForm(
                encoding.words(),
                separator.character(),
                null,
                List.of(),
                headingLines,
                furtherHeadings);
    }

    @Override
    public RowSource open() throws IOException {
        CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .maxBufferSize(LONGEST_CELL)
                        .trimWhitespacesAroundQuotes(spaced)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(encoding.open(file));
        try {
            if (separator.stated()) {
                records.skipLines(1);
            }
        } catch (CsvParseException e) {
            records.close();
            throw broken(e);
        }
        return new Rows(records);
    }

    private final class Rows implements RowSource {
        private final CsvReader<CsvRecord> records;

        private Rows(CsvReader<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public Iterator<TableRow> rows() {
            Iterator<CsvRecord> read = records.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try {
                        return read.hasNext();
                    } catch (CsvParseException e) {
                        throw new UncheckedIOException(broken(e));
                    }
                }

                @Override
                public TableRow next() {
                    CsvRecord record = read.next();
                    return new TableRow(record.getStartingLineNumber(), record.getFields(), null);
                }
            };
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }

    /// Says where the fault began, not where it was noticed.
    private UnreadableTable broken(CsvParseException e) {
        long line;
        try (Reader text = encoding.open(file)) {
            line = OpenQuote.line(text, separator.character());
        } catch (IOException unreadable) {
            line = 0;
        }
        return line == 0
                ? new UnreadableTable("cell-too-long", String.valueOf(e.getMessage()))
                : new UnreadableTable("quote-open", line);
    }

    /// It has when a quote of it closes lines later, and what lies between looks like rows.
    @Override
    public UnreadableTable.@Nullable Why swallowed(TableRow row, int columns) {
        for (String cell : row.cells()) {
            int end = cell.indexOf('\n');
            if (end >= 0
                    && cell.substring(end + 1).lines().anyMatch(line -> isRow(line, columns))) {
                return UnreadableTable.Why.of("row.quote-takes-in");
            }
        }
        return null;
    }

    private boolean isRow(String line, int columns) {
        if (columns < 3
                || line.chars().filter(c -> c == separator.character()).count() < columns - 1) {
            return false;
        }
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .allowUnclosedQuote(true)
                        .ofCsvRecord(line)) {
            return records.stream().allMatch(record -> looksLikeARow(record.getFields(), columns));
        } catch (CsvParseException | IOException e) {
            return false;
        }
    }

    /// In sentences a space follows the separator.
    private static boolean looksLikeARow(List<String> cells, int columns) {
        return cells.size() == columns && cells.stream().noneMatch(cell -> cell.startsWith(" "));
    }
}
