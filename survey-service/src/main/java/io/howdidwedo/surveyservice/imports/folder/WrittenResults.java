package io.howdidwedo.surveyservice.imports.folder;

import io.howdidwedo.servicekit.download.CsvLines;
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

    private final CsvLines results;
    private final CsvLines refused;
    private final int leftOut;

    /// Both files, begun anew.
    WrittenResults(Path results, Path refused, List<String> columns) throws IOException {
        this.leftOut =
                columns.size() > ADDED.size() && columns.subList(0, ADDED.size()).equals(ADDED)
                        ? ADDED.size()
                        : 0;
        this.results = CsvLines.to(Files.newOutputStream(results));
        this.results.add(List.of("line", "outcome", "reason"));
        this.refused = CsvLines.forExcel(Files.newOutputStream(refused), Locale.ENGLISH);
        this.refused.add(withAdded(ADDED, columns));
    }

    /// Line and reason of an earlier refusal are replaced.
    private List<String> withAdded(List<String> added, List<String> cells) {
        List<String> all = new ArrayList<>(added);
        all.addAll(cells.subList(Math.min(leftOut, cells.size()), cells.size()));
        return all;
    }

    @Override
    public void add(RowResult result, TableRow row) {
        results.add(
                List.of(
                        result.line(),
                        result.outcome().name().toLowerCase(Locale.ROOT),
                        result.reason()));
        if (result.outcome() == RowResult.Outcome.REJECTED) {
            refused.add(
                    withAdded(
                            List.of(String.valueOf(result.line()), result.reason()), row.cells()));
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
