package io.howdidwedo.surveyservice.imports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RowResult;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.WatchedImports;
import io.howdidwedo.surveyservice.imports.discard.DiscardingImports;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.testsupport.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whole files on their way in: each row is taken in once or says why it is not.
class TakingFilesInTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NORTH = "north-branch";
    private static final String HEADER =
            "source,externalId,occurredAt,supplier,offering,customer.id,customer.email\n";
    private static final String ANSWERS = "source,transaction,answeredAt,overall,respect,comment\n";

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir Path folder;
    private final SettableClock clock = new SettableClock(NOON);
    private MongoDatabase database;
    private Stores stores;
    private WatchedImports imports;
    private ImportFolder files;
    private RunningImports running;
    private DiscardingImports discarding;
    private int ids;

    @BeforeEach
    void begin() throws IOException {
        database = OWN.empty();
        stores = new Stores(database, clock);
        imports = new WatchedImports(stores.imports());
        files = new ImportFolder(folder);
        running = running();
        discarding = new DiscardingImports(imports, files, clock);
    }

    @AfterEach
    void end() {
        running.close();
        discarding.close();
    }

    private RunningImports running() {
        return ImportsInTests.into(stores, imports, files, clock);
    }

    @Test
    void everyRowIsTakenInOrSaysWhyNot() throws IOException {
        Import taken =
                take(
                        HEADER
                                + order("1", NORTH)
                                + order("1", NORTH)
                                + order("1", "south-branch")
                                + "shop,2,yesterday,north-branch,home-delivery,ana,nobody\n"
                                + order("", NORTH)
                                + order("3", NORTH));

        assertThat(taken)
                .returns(ImportState.DONE, Import::state)
                .returns(6L, Import::read)
                .returns(2L, Import::accepted)
                .returns(1L, Import::repeated)
                .returns(3L, Import::rejected);
        List<String> results = results(taken);
        assertThat(results)
                .hasSize(7)
                .startsWith("line,outcome,reason", "2,accepted,", "3,repeated,")
                .endsWith("7,accepted,");
        assertThat(results.get(3)).startsWith("4,rejected,").contains("content: supplier");
        assertThat(results.get(4)).contains("occurredAt: must be", "customer.email: must be");
        assertThat(results.get(5)).contains("externalId: is required");
        assertThat(transaction("1").supplier()).isEqualTo(NORTH);
        assertThat(stores.transactions().find(Transaction.idOf("shop", "2"))).isEmpty();
    }

    @Test
    void aFileTakenInOnceMoreChangesNothing() throws IOException {
        String file = HEADER + order("1", NORTH) + order("2", NORTH);
        take(file);
        String before = everything();

        Import again = take(file);

        assertThat(again.repeated()).isEqualTo(2);
        assertThat(again.accepted()).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    /// Many chunks, some rows spoilt: the counts are those of the result file, the lines are in
    /// order, and what was accepted is there and nothing else.
    @Test
    void inALongFileNoRowGetsLost() throws IOException {
        Random chance = new Random(5);
        StringBuilder file = new StringBuilder(HEADER);
        int rows = 1_203;
        for (int i = 0; i < rows; i++) {
            String id = chance.nextInt(20) == 0 ? "" : String.valueOf(chance.nextInt(1_000));
            file.append(order(id, NORTH));
        }

        Import taken = take(file.toString());

        List<String> results = results(taken);
        assertThat(results).hasSize(rows + 1);
        for (int i = 1; i <= rows; i++) {
            assertThat(results.get(i)).startsWith((i + 1) + ",");
        }
        assertThat(taken.accepted()).isEqualTo(count(results, ",accepted,"));
        assertThat(taken.repeated()).isEqualTo(count(results, ",repeated,")).isPositive();
        assertThat(taken.rejected()).isEqualTo(count(results, ",rejected,")).isPositive();
        assertThat(taken.accepted() + taken.repeated() + taken.rejected()).isEqualTo(rows);
        assertThat(database.getCollection("transactions").countDocuments())
                .isEqualTo(taken.accepted());
    }

    @Test
    void whatAStopInterruptedBeginsAnewAndIsCountedFromTheStart() throws IOException {
        Import taken = take(HEADER + order("1", NORTH) + order("2", NORTH));
        UUID id = id();
        files.keep(id, content(HEADER + order("2", NORTH) + order("3", NORTH)));
        imports.add(as(taken, id, ImportState.RUNNING));
        running.close();

        running = running();
        running.resume();

        assertThat(imports.ended(id))
                .returns(ImportState.DONE, Import::state)
                .returns(2L, Import::read)
                .returns(1L, Import::accepted)
                .returns(1L, Import::repeated);
        assertThat(imports.unfinished()).isEmpty();
        assertThat(results(imports.ended(id))).hasSize(3);
    }

    @Test
    void aFileThatIsGoneEndsItsImportAndNotTheNext() throws IOException {
        Import taken = take(HEADER + order("1", NORTH));
        UUID gone = id();
        imports.add(as(taken, gone, ImportState.WAITING));
        running.resume();

        assertThat(imports.ended(gone))
                .returns(ImportState.FAILED, Import::state)
                .satisfies(failed -> assertThat(failed.problem()).isNotBlank());
        assertThat(take(HEADER + order("2", NORTH)).accepted()).isOne();
    }

    @Test
    void rowsOfAnotherTeamAreRefusedAndLeaveNothing() throws IOException {
        Import taken =
                take(
                        HEADER + order("1", NORTH) + order("2", "south-branch", "their-own"),
                        ImportKind.TRANSACTIONS,
                        false,
                        List.of(NORTH));

        assertThat(taken.accepted()).isOne();
        assertThat(results(taken).getLast())
                .isEqualTo("3,rejected,supplier: belongs to another team");
        assertThat(stores.transactions().find(Transaction.idOf("shop", "2"))).isEmpty();
        assertThat(stores.offerings().find("their-own")).isEmpty();
    }

    /// The id of an order of another team is no way to learn what is in it.
    @Test
    void whatAnotherTeamRecordedIsNotTold() throws IOException {
        take(HEADER + order("1", "south-branch"));

        Import taken =
                take(HEADER + order("1", NORTH), ImportKind.TRANSACTIONS, false, List.of(NORTH));

        assertThat(results(taken).getLast())
                .isEqualTo("2,rejected,externalId: is taken by a transaction of another team");
    }

    @Test
    void onlyAnAdministratorsFileSaysWhenARowBecameKnown() throws IOException {
        String file =
                HEADER.strip()
                        + ",recordedAt\n"
                        + order("1", NORTH).strip()
                        + ",2026-01-02T00:00:00Z\n";

        Import refused = take(file);
        assertThat(results(refused).getLast()).contains("recordedAt: may only be given");

        assertThat(take(file, ImportKind.TRANSACTIONS, true, null).accepted()).isOne();
        assertThat(transaction("1").recordedAt()).isEqualTo("2026-01-02T00:00:00Z");
    }

    @Test
    void nobodyIsAskedAboutHistory() throws IOException {
        take(HEADER + order("1", NORTH));

        assertThat(transaction("1").asking()).isNull();
        assertThat(transaction("1").notAskedBecause()).isEqualTo("imported-history");
    }

    @Test
    void anAnswerIsKeptWithWhatItIsAbout() throws IOException {
        take(HEADER + order("1", NORTH));

        Import taken = answers("shop,1,2026-11-19T09:00:00Z,4,,\"Fine, thanks\"\n");

        assertThat(taken.accepted()).isOne();
        Response kept =
                stores.answersAbout().about(List.of(Transaction.idOf("shop", "1"))).getFirst();
        assertThat(kept.supplier()).isEqualTo(NORTH);
        assertThat(kept.current().status()).isEqualTo(ResponseStatus.CONFIRMED);
        assertThat(kept.current().answeredAt()).isEqualTo("2026-11-19T09:00:00Z");
        assertThat(kept.current().recordedAt()).isEqualTo(NOON);
        assertThat(kept.current().answers().ratings())
                .containsExactly(new Rating("overall", 5, 4, false));
        assertThat(kept.current().answers().comment("comment")).isEqualTo("Fine, thanks");
    }

    @Test
    void aWrongAnswerSaysWhatIsWrongAndTheOthersAreTaken() throws IOException {
        take(HEADER + order("1", NORTH) + order("2", "south-branch"));

        List<String> results =
                results(
                        take(
                                ANSWERS
                                        + "shop,1,2026-11-19T09:00:00Z,6,0,\n"
                                        + "shop,1,last week,4,,\n"
                                        + "shop,1,,4,,\n"
                                        + "shop,1,2026-11-19T09:00:00Z,,,\n"
                                        + "shop,9,2026-11-19T09:00:00Z,4,,\n"
                                        + "shop,2,2026-11-19T09:00:00Z,4,,\n"
                                        + ",1,2026-11-19T09:00:00Z,4,,\n"
                                        + "shop,1,+999999999-01-01T00:00:00Z,4,,\n"
                                        + "shop,1,2026-11-19T10:00:00Z,5,5,\n",
                                ImportKind.ANSWERS,
                                false,
                                List.of(NORTH)));

        assertThat(results.get(1)).contains("overall: must be", "respect: must be");
        assertThat(results.get(2)).contains("answeredAt: must be an instant");
        assertThat(results.get(3)).contains("answeredAt: is required");
        assertThat(results.get(4)).endsWith("nothing was answered in this row");
        assertThat(results.get(5)).contains("transaction: is not recorded here");
        assertThat(results.get(6)).contains("transaction: is not recorded here");
        assertThat(results.get(7)).contains("source: is required");
        assertThat(results.get(8)).contains("rejected", "answeredAt: must lie between");
        assertThat(results.get(9)).isEqualTo("10,accepted,");
    }

    @Test
    void anAnswerWithItsIdIsTakenOnceAndItsOtherContentRefused() throws IOException {
        take(HEADER + order("1", NORTH));
        String header = "id," + ANSWERS;
        String first = "a,shop,1,2026-11-19T09:00:00Z,4,,\n";

        Import taken =
                take(
                        header + first + first + first.replace(",4,", ",5,"),
                        ImportKind.ANSWERS,
                        false,
                        null);

        assertThat(results(taken))
                .containsExactly(
                        "line,outcome,reason",
                        "2,accepted,",
                        "3,repeated,",
                        "4,rejected,an answer with this id is recorded with another content");
    }

    /// Who tries a mapping out is told what the import itself will say, and nothing is taken in.
    @Test
    void tryingOutTellsWhatTakingInWill() throws IOException {
        Random chance = new Random(11);
        String[] suppliers = {NORTH, "south-branch", ""};
        String[] days = {"2026-11-20T09:00:00Z", "", "soon"};
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            file.append(
                    "shop,%d,%s,%s,home-delivery,c%d,%s\n"
                            .formatted(
                                    i,
                                    days[chance.nextInt(3)],
                                    suppliers[chance.nextInt(3)],
                                    i,
                                    chance.nextBoolean() ? "c@example.org" : "c at example"));
        }
        Import prepared = prepare(file.toString(), List.of(NORTH));
        String before = everything();

        List<RunningImports.Tried> tried =
                running.tryOut(prepared, Map.of(), running.overview(prepared, 200));

        assertThat(everything()).isEqualTo(before);
        running.begin(prepared, Map.of(), false);
        List<String> told =
                tried.stream()
                        .map(RunningImports.Tried::result)
                        .map(TakingFilesInTest::line)
                        .toList();
        List<String> taken = results(imports.ended(prepared.id()));
        assertThat(taken.subList(1, taken.size()).stream().map(line -> line.replace("\"", "")))
                .containsExactlyElementsOf(told);
        assertThat(told).anyMatch(line -> line.endsWith(",accepted,"));
    }

    @Test
    void columnsAreMappedToFields() throws IOException {
        Map<String, FieldSource> mapping =
                Map.of(
                        "source", new FieldSource(null, "till", null, null, null),
                        "externalId", FieldSource.column("No."),
                        "occurredAt", new FieldSource("Day", null, null, "Europe/Berlin", null),
                        "supplier", new FieldSource("Shop", null, NORTH, null, null),
                        "offering", new FieldSource(null, "repair", null, null, null),
                        "customer.id", FieldSource.column("Who"),
                        "facts.daysLate",
                                new FieldSource(null, null, null, null, List.of("Due", "Day")));
        Import prepared = prepare("No.;Day;Due;Shop;Who\n7;2026-11-20;2026-11-18;;ana\n", null);

        running.begin(prepared, mapping, false);

        assertThat(imports.ended(prepared.id()).accepted()).isOne();
        Transaction taken = stores.transactions().find(Transaction.idOf("till", "7")).orElseThrow();
        assertThat(taken.occurredAt()).isEqualTo("2026-11-19T23:00:00Z");
        assertThat(taken.supplier()).isEqualTo(NORTH);
        assertThat(taken.facts()).isEqualTo(Map.of("daysLate", "2"));
    }

    @Test
    void whatHasBegunIsNotBegunAgainNorThrownAway() throws IOException {
        Import prepared = prepare(HEADER + order("1", NORTH), null);
        Import begun = running.begin(prepared, Map.of(), false);
        Import ended = imports.ended(prepared.id());

        assertThat(running.begin(begun, Map.of(), true)).isSameAs(begun);
        discarding.discard(ended, "");

        assertThat(imports.find(ended.id(), Teams.ALL, "somebody")).contains(ended);
        assertThat(files.overview(ended.id(), TableReading.AS_FOUND, 1).total()).isOne();
    }

    @Test
    void whatIsNoTableIsNotKept() {
        for (String file : List.of("", HEADER)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .as(file)
                    .isThrownBy(() -> prepare(file, null))
                    .satisfies(
                            refusal ->
                                    assertThat(refusal.violations().getFirst().field())
                                            .isEqualTo("file"));
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(imports.latest(Teams.ALL, "somebody", 10)).isEmpty();
    }

    private static String line(RowResult result) {
        return "%d,%s,%s"
                .formatted(
                        result.line(),
                        result.outcome().name().toLowerCase(java.util.Locale.ROOT),
                        result.reason());
    }

    private Import prepare(String file, @Nullable List<String> onlySuppliers) throws IOException {
        return running.prepare(
                id(),
                ImportKind.TRANSACTIONS,
                "orders.csv",
                false,
                onlySuppliers,
                "somebody",
                content(file));
    }

    private Import answers(String rows) throws IOException {
        return take(ANSWERS + rows, ImportKind.ANSWERS, false, null);
    }

    private Import take(String file) throws IOException {
        return take(file, ImportKind.TRANSACTIONS, false, null);
    }

    private Import take(
            String file, ImportKind kind, boolean backdates, @Nullable List<String> onlySuppliers)
            throws IOException {
        UUID id = id();
        var _ =
                running.start(
                        id,
                        kind,
                        "orders.csv",
                        TableReading.AS_FOUND,
                        Map.of(),
                        false,
                        backdates,
                        onlySuppliers,
                        "somebody",
                        content(file));
        return imports.ended(id);
    }

    private UUID id() {
        return new UUID(3, ids++);
    }

    private static ByteArrayInputStream content(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static String order(String id, String supplier) {
        return order(id, supplier, "home-delivery");
    }

    private static String order(String id, String supplier, String offering) {
        return "shop,%s,2026-11-19T09:00:00Z,%s,%s,ana,ana@example.org\n"
                .formatted(id, supplier, offering);
    }

    private static Import as(Import like, UUID id, ImportState state) {
        return new Import(
                id,
                like.name(),
                like.kind(),
                null,
                like.mapping(),
                like.mail(),
                like.mayBackdate(),
                null,
                like.startedBy(),
                like.startedAt(),
                like.size(),
                null,
                state,
                null,
                7,
                7,
                0,
                0,
                null);
    }

    private Transaction transaction(String externalId) {
        return stores.transactions().find(Transaction.idOf("shop", externalId)).orElseThrow();
    }

    private List<String> results(Import taken) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ((ImportFiles) files).copyResults(taken.id(), written);
        return written.toString(UTF_8).lines().toList();
    }

    private static long count(List<String> lines, String outcome) {
        return lines.stream().filter(line -> line.contains(outcome)).count();
    }

    /// All documents but those of the imports themselves.
    private String everything() {
        List<String> all = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            if (!name.equals("imports")) {
                database.getCollection(name).find().forEach(found -> all.add(found.toJson()));
            }
        }
        return String.join("\n", all);
    }
}
