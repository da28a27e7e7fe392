package io.howdidwedo.localplatform.replay.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        AskedAt askedAt = AskedAt.in(new Table(answers), mapping.occurredAtFromFirstAnswer());
        Path joined = Files.createTempFile("transactions", ".csv");
        Join join = new Join(mapping, askedAt);
        try (CsvWriter writer = CsvWriter.builder().build(joined)) {
            new Table(transactions).forEach(row -> join.write(writer, row));
        }
        long[] answerRows = {0};
        new Table(answers).forEach(_ -> answerRows[0]++);
        return new PreparedFiles(joined, join.rows, answers, answerRows[0], join.offerings);
    }

    /// Removes the copy.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(transactions);
    }

    private static final class Join {
        private final Mapping mapping;
        private final AskedAt askedAt;
        private final Set<String> offerings = new TreeSet<>();
        private long rows;

        Join(Mapping mapping, AskedAt askedAt) {
            this.mapping = mapping;
            this.askedAt = askedAt;
        }

        void write(CsvWriter writer, Map<String, String> row) {
            Map<String, String> cells = mapping.prepared(row, askedAt);
            if (rows++ == 0) {
                writer.writeRecord(cells.keySet());
            }
            writer.writeRecord(cells.values());
            FieldSource offering = mapping.transactions().get("offering");
            String value = offering == null ? null : offering.in(cells);
            if (value != null) {
                offerings.add(value);
            }
        }
    }
}
