package io.howdidwedo.localplatform.replay.file;

import io.howdidwedo.table.Table;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// One of the two files of the past, read as the import reads it.
///
/// @param rows how many there are
/// @param formats how its columns are written
record PastFile(Table table, long rows, ColumnFormats formats) {

    /// The file as it is found to be.
    static PastFile of(Path file) throws IOException {
        Table table = Table.of(file, TableReading.AS_FOUND);
        TableOverview overview = TableOverview.of(table, 0);
        return new PastFile(table, overview.total(), overview.formats());
    }

    /// Hands over row by row, cells by column in the file's order; rows that cannot be read are not
    /// among them.
    void forEach(Consumer<Map<String, String>> row) throws IOException {
        table.forEach(
                read -> {
                    if (read.problem() == null) {
                        row.accept(read.by(table.columns()));
                    }
                });
    }
}
