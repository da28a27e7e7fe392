package io.howdidwedo.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file in which rows stand, of one of the kinds that are understood.
sealed interface RowFile permits DelimitedText, Spreadsheet {

    /// This file, by what its first bytes are.
    ///
    /// @throws UnreadableTable when it is of no kind that is understood
    static RowFile of(Path file, TableReading reading) throws IOException {
        return switch (FileKind.of(file)) {
            case TEXT -> DelimitedText.of(file, reading);
            case SPREADSHEET -> Spreadsheet.of(file, reading.sheet());
        };
    }

    /// Its rows.
    RowSource open() throws IOException;

    /// As what it was understood, with these headings.
    TableForm form(List<Long> headingLines, List<List<String>> furtherHeadings);

    /// The cells of a row with those that this kind of file does not keep.
    default List<String> completed(List<String> cells, int columns) {
        return cells;
    }

    /// Why this row has probably taken in others; null when it has not.
    default UnreadableTable.@Nullable Why swallowed(TableRow row, int columns) {
        return null;
    }
}
