package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One import while it runs.
final class ImportRun {
    private static final int CHUNK = 500;

    private final Imports imports;
    private final ImportFiles files;
    private final KnownFields fields;
    private final RowIntake intake;
    private final RightOfWay way = RightOfWay.ofThisProcess();
    private final List<Row> chunk = new ArrayList<>(CHUNK);
    private Import current;
    private Tally tally = Tally.NONE;

    /// Will take the rows of this import in.
    ImportRun(
            Imports imports,
            ImportFiles files,
            KnownFields fields,
            RowIntake intake,
            Import waiting) {
        this.imports = imports;
        this.files = files;
        this.fields = fields;
        this.intake = intake;
        this.current = waiting.running();
    }

    /// Takes all rows in; a file that cannot be told apart into rows to its end is refused before.
    void run() {
        imports.save(current);
        try {
            takeAll();
            current = current.done();
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            current = current.failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        imports.save(current);
    }

    private void takeAll() throws IOException {
        TableOverview overview = files.overview(current.id(), current.howToRead(), 0);
        current = current.of(overview.total());
        RowReader reader =
                new RowReader(
                        overview.columns(),
                        RunningImports.mapping(current.mapping(), fields, overview.columns()),
                        overview.formats());
        try (ImportFiles.Results results = files.results(current.id(), overview.columns())) {
            files.read(current.id(), current.howToRead(), row -> take(reader.read(row), results));
            flush(results);
        }
    }

    private void take(Row row, ImportFiles.Results results) {
        chunk.add(row);
        if (chunk.size() == CHUNK) {
            flush(results);
        }
    }

    private void flush(ImportFiles.Results results) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The service is stopping");
        }
        Map<Long, Row> rows = new HashMap<>();
        chunk.forEach(row -> rows.put(row.line(), row));
        List<RowResult> outcome = new ArrayList<>(chunk.size());
        way.giveWay(() -> outcome.addAll(intake.take(current, chunk)));
        outcome.sort(Comparator.comparingLong(RowResult::line));
        for (RowResult result : outcome) {
            tally = tally.plus(result);
            add(results, result, Objects.requireNonNull(rows.get(result.line())));
        }
        chunk.clear();
        current = current.counted(tally);
        imports.save(current);
    }

    private static void add(ImportFiles.Results results, RowResult result, Row row) {
        try {
            results.add(result, row.source());
        } catch (IOException e) {
            throw new UncheckedIOException("The result file cannot be written", e);
        }
    }
}
