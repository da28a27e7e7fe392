package io.howdidwedo.localplatform.replay.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A file of comma-separated values whose first line names the columns.
record Table(Path file) {

    /// Hands over row by row, cells by column in the file's order.
    void forEach(Consumer<Map<String, String>> row) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : records) {
                row.accept(record.getFieldsAsMap());
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    file + " is not comma-separated values with a header: " + e.getMessage(), e);
        }
    }
}
