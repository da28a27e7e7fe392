package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Imports run one after the other beside everything else. An import interrupted by a stop begins
/// anew at the next start: what is in already is recognised.
public final class RunningImports implements AutoCloseable {
    private static final int CHUNK = 500;

    private final Imports imports;
    private final ImportFiles files;
    private final RowIntake transactionRows;
    private final RowIntake answerRows;
    private final Clock clock;
    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory());

    /// Runs imports into these.
    public RunningImports(
            Imports imports,
            ImportFiles files,
            RecordingTransactions recording,
            Transactions transactions,
            Offerings offerings,
            Surveys surveys,
            Responses responses,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.transactionRows = new TransactionRows(recording);
        this.answerRows = new AnswerRows(transactions, offerings, surveys, responses, clock);
        this.clock = clock;
    }

    /// Keeps the file, to be taken in when somebody has said what its columns are.
    ///
    /// @throws InvalidInput when it is no table; nothing is kept then
    public Import prepare(
            UUID id,
            ImportKind kind,
            String name,
            boolean mayBackdate,
            @Nullable List<String> onlySuppliers,
            String startedBy,
            InputStream file)
            throws IOException {
        long size = files.keep(id, file);
        long rows = rows(id);
        Instant now = clock.instant();
        Import prepared =
                Import.of(id, name, kind, rows, mayBackdate, onlySuppliers, startedBy, now, size);
        imports.add(prepared);
        return prepared;
    }

    /// How many rows the file has; one without any is not kept.
    private long rows(UUID id) throws IOException {
        try {
            long rows = files.beginning(id, 0).total();
            if (rows > 0) {
                return rows;
            }
        } catch (IOException | UncheckedIOException e) {
            files.remove(id);
            throw new InvalidInput("file", String.valueOf(e.getMessage()));
        }
        files.remove(id);
        throw new InvalidInput("file", "has no rows below its header");
    }

    /// How the file of a prepared import begins.
    public ImportFiles.Beginning beginning(Import prepared, int rows) throws IOException {
        return files.beginning(prepared.id(), rows);
    }

    /// What would become of the first rows with this mapping; nothing is taken in.
    public List<Tried> tryOut(
            Import prepared, Map<String, FieldSource> mapping, ImportFiles.Beginning beginning) {
        List<Tried> tried = new ArrayList<>();
        long line = 1;
        for (Map<String, String> cells : beginning.rows()) {
            line++;
            tried.add(tryOut(prepared.mapped(mapping, false), line, cells));
        }
        return tried;
    }

    private Tried tryOut(Import mapped, long line, Map<String, String> cells) {
        Row row = Row.of(line, mapped.mapping(), cells);
        return new Tried(row, intake(mapped.kind()).tryOut(mapped, List.of(row)).getFirst());
    }

    /// A row as it would be understood, and what would become of it.
    public record Tried(Row row, RowResult result) {}

    /// Begins an import that was prepared.
    ///
    /// @return as it now is; unchanged when it had begun before
    public Import begin(Import prepared, Map<String, FieldSource> mapping, boolean mail) {
        if (prepared.state() != ImportState.PREPARED) {
            return prepared;
        }
        Import waiting = prepared.mapped(mapping, mail);
        imports.save(waiting);
        run(waiting);
        return waiting;
    }

    /// Throws a prepared import away.
    public void discard(Import prepared) throws IOException {
        if (prepared.state() == ImportState.PREPARED) {
            imports.remove(prepared.id());
            files.remove(prepared.id());
        }
    }

    /// Keeps the file and begins; the import is safe when this returns.
    ///
    /// @param name of the file
    /// @param mapping where each field comes from
    /// @param onlySuppliers rows of other suppliers are refused; null: none are
    public Import start(
            UUID id,
            ImportKind kind,
            String name,
            Map<String, FieldSource> mapping,
            boolean mail,
            boolean mayBackdate,
            @Nullable List<String> onlySuppliers,
            String startedBy,
            InputStream file)
            throws IOException {
        long size = files.keep(id, file);
        Instant now = clock.instant();
        Import started =
                Import.of(id, name, kind, null, mayBackdate, onlySuppliers, startedBy, now, size)
                        .mapped(mapping, mail);
        imports.add(started);
        run(started);
        return started;
    }

    /// Goes on with what a stop interrupted.
    public void resume() {
        imports.unfinished().forEach(this::run);
    }

    private void run(Import waiting) {
        runner.execute(() -> new Run(waiting).run());
    }

    private RowIntake intake(ImportKind kind) {
        return switch (kind) {
            case TRANSACTIONS -> transactionRows;
            case ANSWERS -> answerRows;
        };
    }

    /// One import while it runs.
    private final class Run {
        private final List<Row> chunk = new ArrayList<>(CHUNK);
        private Import current;
        private Tally tally = Tally.NONE;

        Run(Import waiting) {
            this.current = waiting.running();
        }

        void run() {
            imports.save(current);
            try (ImportFiles.Results results = files.results(current.id())) {
                files.read(current, row -> take(row, results));
                flush(results);
                current = current.done();
            } catch (IOException | RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                current = current.failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            }
            imports.save(current);
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
            List<RowResult> outcome = new ArrayList<>(intake(current.kind()).take(current, chunk));
            outcome.sort(Comparator.comparingLong(RowResult::line));
            for (RowResult result : outcome) {
                tally = tally.plus(result);
                add(results, result);
            }
            chunk.clear();
            current = current.counted(tally);
            imports.save(current);
        }

        private static void add(ImportFiles.Results results, RowResult result) {
            try {
                results.add(result);
            } catch (IOException e) {
                throw new UncheckedIOException("The result file cannot be written", e);
            }
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
        try {
            if (!runner.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("An import does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
