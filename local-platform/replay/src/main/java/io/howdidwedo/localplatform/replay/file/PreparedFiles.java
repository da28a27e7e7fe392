package io.howdidwedo.localplatform.replay.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Both files, ready to be uploaded.
///
/// @param transactions a copy with the moment of the first answer beside each transaction
/// @param offerings all offerings in the file
public record PreparedFiles(
        Path transactions,
        long transactionRows,
        Path answers,
        long answerRows,
        Set<String> offerings)
        implements AutoCloseable {

    /// Joins the two files as the mapping says.
    public static PreparedFiles of(Path transactions, Path answers, Mapping mapping)
            throws IOException {
        PastFile pastAnswers = PastFile.of(answers);
        PastFile past = PastFile.of(transactions);
        AskedAt askedAt = AskedAt.in(pastAnswers, mapping.occurredAtFromFirstAnswer());
        Path joined = Files.createTempFile("transactions", ".csv");
        Join join = new Join(mapping, askedAt, past.table().columns());
        try (CsvWriter writer = CsvWriter.builder().build(joined)) {
            past.table().forEach(row -> join.write(writer, row));
        }
        return new PreparedFiles(joined, join.rows, answers, pastAnswers.rows(), join.offerings);
    }

    /// Removes the copy.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(transactions);
    }

    private static final class Join {
        private final Mapping mapping;
        private final AskedAt askedAt;
        private final List<String> columns;
        private final Set<String> offerings = new TreeSet<>();
        private long rows;

        Join(Mapping mapping, AskedAt askedAt, List<String> columns) {
            this.mapping = mapping;
            this.askedAt = askedAt;
            this.columns = columns;
        }

        /// Of a row that cannot be read one cell is left, so that the import refuses it.
        void write(CsvWriter writer, TableRow row) {
            if (rows++ == 0) {
                List<String> header = new ArrayList<>(columns);
                header.add(FirstAnswer.ADDED_COLUMN);
                writer.writeRecord(header);
            }
            if (row.problem() != null) {
                writer.writeRecord("not a row of this file");
                return;
            }
            Map<String, String> cells = mapping.prepared(row.by(columns), askedAt);
            writer.writeRecord(cells.values());
            FieldSource offering = mapping.transactions().get("offering");
            String value =
                    offering == null
                            ? null
                            : Mapping.valuesOf(
                                            Map.of("offering", offering), cells, ColumnFormats.NONE)
                                    .get("offering");
            if (value != null) {
                offerings.add(value);
            }
        }
    }
}
