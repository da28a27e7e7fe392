package io.howdidwedo.benchmarks.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// A file of transactions; one row in a thousand says a time nobody can read.
///
/// @param bad how many rows are to be refused
record RowsFile(Path path, int rows, int bad) {
    private static final int BAD_EVERY = 1_000;
    private static final String HEADER =
            "source,externalId,occurredAt,supplier,offering,customer.id,customer.email,facts.region";

    /// Makes one of so many rows.
    ///
    /// @param name what its transactions' ids begin with
    static RowsFile of(Path folder, String name, int rows) throws IOException {
        Path file = folder.resolve(name + ".csv");
        Instant start = Instant.now().minusSeconds(rows);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER + "\n");
            for (int i = 1; i <= rows; i++) {
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "file,%1$s-%2$d,%3$s,branch-%4$d,home-delivery,%1$s-%5$d,%1$s%5$d@example.org,north%n",
                                name,
                                i,
                                i % BAD_EVERY == 0 ? "yesterday" : start.plusSeconds(i).toString(),
                                i % 20,
                                i / 3));
            }
        }
        return new RowsFile(file, rows, rows / BAD_EVERY);
    }

    int good() {
        return rows - bad;
    }
}
