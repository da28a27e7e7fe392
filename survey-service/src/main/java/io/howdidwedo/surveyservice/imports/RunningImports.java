package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.imports.shape.ExportShape;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.UnreadableTable;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Imports run one after the other beside everything else. An import interrupted by a stop begins
/// anew at the next start: what is in already is recognised.
public final class RunningImports implements AutoCloseable {
    private static final Phrases WORDS = Phrases.of(RunningImports.class);
    private final Imports imports;
    private final ImportFiles files;
    private final RowIntake transactionRows;
    private final RowIntake answerRows;
    private final RowIntake answeredRows;
    private final AskedAndMeasured questions;
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
        AnswerRows answers = new AnswerRows(transactions, offerings, surveys, responses, clock);
        this.answerRows = answers;
        this.answeredRows = new AnsweredTransactionRows(recording, offerings, answers);
        this.questions = new AskedAndMeasured(surveys, offerings, clock);
        this.clock = clock;
    }

    /// The fields that rows of this kind can have.
    public KnownFields fields(ImportKind kind) {
        return KnownFields.of(kind, questions.ids());
    }

    /// Keeps the file, to be taken in when somebody has said what its columns are.
    ///
    /// @param kind of its rows; null: it is found out
    /// @throws InvalidInput when it is no table; nothing is kept then
    public Import prepare(
            UUID id,
            @Nullable ImportKind kind,
            String name,
            boolean mayBackdate,
            @Nullable List<String> onlySuppliers,
            String startedBy,
            InputStream file)
            throws IOException {
        long size = files.keep(id, file);
        TableOverview table = withRows(id);
        Import prepared =
                Import.of(
                        id,
                        name,
                        kind == null ? kind(table) : kind,
                        table.total(),
                        mayBackdate,
                        onlySuppliers,
                        startedBy,
                        clock.instant(),
                        size);
        imports.add(prepared);
        return prepared;
    }

    /// What the file holds; one without any row is not kept.
    private TableOverview withRows(UUID id) throws IOException {
        Told problem = WORDS.told("problem.no-rows");
        try {
            TableOverview table = files.overview(id, TableReading.AS_FOUND, 1);
            if (table.total() > 0) {
                return table;
            }
        } catch (UnreadableTable e) {
            problem = new TransactionForm.Unread(e.why());
        } catch (IOException | UncheckedIOException e) {
            problem = WORDS.told("problem.unreadable", String.valueOf(e.getMessage()));
        }
        files.remove(id);
        throw new InvalidInput("file", problem);
    }

    /// Exports of known tools are answers with what they are about; of others the names of the
    /// columns tell.
    private ImportKind kind(TableOverview table) {
        if (ExportShape.of(table).isPresent()) {
            return ImportKind.ANSWERED;
        }
        List<String> columns = table.columnsToChooseFrom();
        boolean answers = fields(ImportKind.ANSWERS).guess(columns).containsKey("overall");
        boolean customers =
                fields(ImportKind.TRANSACTIONS).guess(columns).containsKey("customer.id");
        return !answers
                ? ImportKind.TRANSACTIONS
                : customers ? ImportKind.ANSWERED : ImportKind.ANSWERS;
    }

    /// What the file of a prepared import holds when it is read as the import says.
    ///
    /// @param kept how many of its first rows are handed over
    /// @throws InvalidInput when it cannot be read so
    public TableOverview overview(Import prepared, int kept) throws IOException {
        try {
            return files.overview(prepared.id(), prepared.howToRead(), kept);
        } catch (UnreadableTable e) {
            throw new InvalidInput("file", new TransactionForm.Unread(e.why()));
        }
    }

    /// What is wrong with a mapping of this file; empty when it can be done.
    public List<Violation> problems(
            Import prepared, Map<String, FieldSource> mapping, TableOverview overview) {
        return new MappingCheck(fields(prepared.kind()), overview.columns()).problems(mapping);
    }

    /// What would become of the first rows with this mapping; nothing is taken in.
    public List<Tried> tryOut(
            Import prepared, Map<String, FieldSource> mapping, TableOverview overview) {
        RowReader reader =
                new RowReader(
                        overview.columns(),
                        mapping(mapping, fields(prepared.kind()), overview.columns()),
                        overview.formats());
        List<Tried> tried = new ArrayList<>();
        for (TableRow row : overview.first()) {
            tried.add(tryOut(prepared.mapped(mapping, false), reader.read(row)));
        }
        return tried;
    }

    private Tried tryOut(Import mapped, Row row) {
        return new Tried(row, intake(mapped.kind()).tryOut(mapped, List.of(row)).getFirst());
    }

    /// Without a mapping each column that is called like a field is that field.
    static Map<String, FieldSource> mapping(
            Map<String, FieldSource> stated, KnownFields fields, List<String> columns) {
        return stated.isEmpty() ? RowReader.byName(fields, columns) : stated;
    }

    /// A row as it would be understood, and what would become of it.
    public record Tried(Row row, RowResult result) {}

    /// Begins an import that was prepared.
    ///
    /// @return as it now is; unchanged when it had begun before
    /// @throws InvalidInput when the mapping cannot be done with this file
    public Import begin(Import prepared, Map<String, FieldSource> mapping, boolean mail)
            throws IOException {
        if (prepared.state() != ImportState.PREPARED) {
            return prepared;
        }
        new MappingCheck(fields(prepared.kind()), columns(prepared.id(), prepared.howToRead()))
                .refuse(mapping);
        Import waiting = prepared.mapped(mapping, mail);
        imports.save(waiting);
        run(waiting);
        return waiting;
    }

    private List<String> columns(UUID id, TableReading reading) throws IOException {
        try {
            return files.columns(id, reading);
        } catch (UnreadableTable e) {
            throw new InvalidInput("file", new TransactionForm.Unread(e.why()));
        }
    }

    /// Keeps the file and begins; the import is safe when this returns.
    ///
    /// @param reading how the file is to be read
    /// @param name of the file
    /// @param mapping where each field comes from
    /// @param onlySuppliers rows of other suppliers are refused; null: none are
    /// @throws InvalidInput when it is no table, or the mapping cannot be done with it; nothing is
    ///     kept then
    public Import start(
            UUID id,
            ImportKind kind,
            String name,
            TableReading reading,
            Map<String, FieldSource> mapping,
            boolean mail,
            boolean mayBackdate,
            @Nullable List<String> onlySuppliers,
            String startedBy,
            InputStream file)
            throws IOException {
        long size = files.keep(id, file);
        try {
            new MappingCheck(fields(kind), columns(id, reading)).refuse(mapping);
        } catch (InvalidInput e) {
            files.remove(id);
            throw e;
        }
        Instant now = clock.instant();
        Import started =
                Import.of(id, name, kind, null, mayBackdate, onlySuppliers, startedBy, now, size)
                        .as(kind, reading)
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
        runner.execute(
                () ->
                        new ImportRun(
                                        imports,
                                        files,
                                        fields(waiting.kind()),
                                        intake(waiting.kind()),
                                        waiting)
                                .run());
    }

    private RowIntake intake(ImportKind kind) {
        return switch (kind) {
            case TRANSACTIONS -> transactionRows;
            case ANSWERS -> answerRows;
            case ANSWERED -> answeredRows;
        };
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
