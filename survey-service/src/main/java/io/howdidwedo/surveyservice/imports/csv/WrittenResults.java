package io.howdidwedo.surveyservice.imports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.RowResult;
import io.howdidwedo.table.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What became of each row, and those that were refused as they were sent, with line and reason.
final class WrittenResults implements ImportFiles.Results {
    private static final List<String> ADDED = KnownFields.ADDED_TO_REFUSED;
    /// By it spreadsheets know that the file is in UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter results;
    private final CsvWriter refused;
    private final int leftOut;

    /// Both files, begun anew.
    WrittenResults(Path results, Path refused, List<String> columns) throws IOException {
        this.leftOut =
                columns.size() > ADDED.size() && columns.subList(0, ADDED.size()).equals(ADDED)
                        ? ADDED.size()
                        : 0;
        this.results = CsvWriter.builder().build(results);
        this.results.writeRecord("line", "outcome", "reason");
        Files.writeString(refused, BYTE_ORDER_MARK);
        this.refused = CsvWriter.builder().build(refused, java.nio.file.StandardOpenOption.APPEND);
        this.refused.writeRecord(withAdded(ADDED, columns));
    }

    /// Line and reason of an earlier refusal are replaced.
    private List<String> withAdded(List<String> added, List<String> cells) {
        List<String> all = new ArrayList<>(added);
        all.addAll(cells.subList(Math.min(leftOut, cells.size()), cells.size()));
        return all;
    }

    @Override
    public void add(RowResult result, TableRow row) {
        String line = String.valueOf(result.line());
        results.writeRecord(
                line, result.outcome().name().toLowerCase(Locale.ROOT), result.reason());
        if (result.outcome() == RowResult.Outcome.REJECTED) {
            refused.writeRecord(withAdded(List.of(line, result.reason()), row.cells()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            results.close();
        } finally {
            refused.close();
        }
    }
}
