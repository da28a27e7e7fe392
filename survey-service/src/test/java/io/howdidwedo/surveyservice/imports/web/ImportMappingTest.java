package io.howdidwedo.surveyservice.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.SpoiltJson;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RowResult;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import io.howdidwedo.testsupport.SettableClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;

/// What a file's columns are is said in JSON: understood, or refused before the file is kept.
class ImportMappingTest {
    private static final String MAPPING =
            """
            {"source": {"value": "till"}, "externalId": "No.",
             "occurredAt": {"column": "Day", "zone": "Europe/Berlin", "otherwise": "2026-11-20"},
             "facts.daysLate": {"daysFrom": ["Due", "Day"]}}\
            """;

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final Caller caller = SomeCaller.of(Set.of("*"), Set.of(Role.ADMIN), Set.of());
    private final KeptFiles files = new KeptFiles();
    private Stores stores;
    private RunningImports running;
    private ImportApi api;

    @BeforeEach
    void begin() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
        stores = new Stores(OWN.empty(), clock);
        running = ImportsInTests.into(stores, stores.imports(), files, clock);
        api = new ImportApi(stores.imports(), running, files, JsonConfiguration.mapper());
    }

    @AfterEach
    void end() {
        running.close();
    }

    @Test
    void aSourceIsAColumnOrMoreThanThat() throws IOException {
        assertThat(sent(MAPPING))
                .isEqualTo(
                        Map.of(
                                "source",
                                new FieldSource(null, "till", null, null, null),
                                "externalId",
                                FieldSource.column("No."),
                                "occurredAt",
                                new FieldSource("Day", null, "2026-11-20", "Europe/Berlin", null),
                                "facts.daysLate",
                                new FieldSource(null, null, null, null, List.of("Due", "Day"))));
        assertThat(sent(null)).isEmpty();
        assertThat(sent(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"occurredAt\": {\"column\": \"Day\", \"zone\": \"Atlantis\"}} | mapping.occurredAt.zone",
                "{\"facts.x\": {\"daysFrom\": [\"a\"]}}        | mapping.facts.x",
                "{\"facts.x\": {\"daysFrom\": [\"a\", null]}}  | mapping.facts.x",
                "{\"occurredAt\": {\"column\": \"Day\", \"zone\": \"+02:00\"}} | mapping.occurredAt.zone",
                "{\"occurredAt\": {\"column\": \"Day\", \"times\": \"dmy\"}} | mapping.occurredAt",
                "{\"value.amount\": {\"column\": \"Due\", \"decimals\": \";\"}} | mapping.value.amount",
                "{\"occurredAt\": {\"colum\": \"Day\"}}           | mapping.occurredAt.colum",
                "{\"occuredAt\": \"Day\"}                       | mapping.occuredAt",
                "{\"occurredAt\": \"Daye\"}                     | mapping.occurredAt",
                "{\"occurredAt\": {}}                         | mapping.occurredAt",
                "{\"source\": {\"column\": \"No.\", \"standsFor\": {\"a\": null}}} | mapping.source.standsFor.a",
                "{\"source\": null}                            | mapping.source",
                "[]                                            | mapping"
            })
    void whatIsWrongIsNamedByItsField(String mapping, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sent(mapping))
                .satisfies(
                        refusal ->
                                assertThat(refusal.violations().getFirst().field())
                                        .isEqualTo(field));
        assertThat(files.kept).isNull();
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> start("orders", null))
                .withMessageContaining("kind: must be transactions or answers");
        assertThat(files.kept).isNull();
    }

    /// Also `null` and whatever else stands where a column should.
    @Test
    void whateverStandsInItIsUnderstoodOrRefused() throws IOException {
        int understood = 0;
        for (String spoilt : SpoiltJson.of(MAPPING)) {
            try {
                understood += sent(spoilt).isEmpty() ? 0 : 1;
            } catch (InvalidInput e) {
                assertThat(e.violations()).as(spoilt).isNotEmpty();
            }
        }
        assertThat(understood).isPositive();
    }

    private Map<String, FieldSource> sent(@Nullable String mapping) throws IOException {
        files.kept = null;
        UUID id = java.util.Objects.requireNonNull(start("transactions", mapping).getBody()).id();
        return stores.imports().find(id, caller.within(), caller.id()).orElseThrow().mapping();
    }

    private ResponseEntity<ImportApi.ImportView> start(String kind, @Nullable String mapping)
            throws IOException {
        return api.start(file(), kind, mapping, false, null, null, null, null, caller);
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile("file", "orders.csv", "text/csv", "a\n1\n".getBytes(UTF_8));
    }

    /// Files with nothing in them; the last one that came is remembered.
    private static final class KeptFiles implements ImportFiles {
        private @Nullable UUID kept;

        @Override
        public long keep(UUID id, InputStream content) {
            kept = id;
            return 1;
        }

        @Override
        public List<String> columns(UUID id, TableReading reading) {
            return List.of("No.", "Day", "Due");
        }

        @Override
        public TableOverview overview(UUID id, TableReading reading, int rows) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(UUID id) {
            kept = null;
        }

        @Override
        public void read(UUID id, TableReading reading, Consumer<TableRow> rows) {}

        @Override
        public Results results(UUID id, List<String> columns) {
            return new Results() {
                @Override
                public void add(RowResult result, TableRow row) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void copyRefused(UUID id, OutputStream output) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyResults(UUID id, OutputStream output) {
            throw new UnsupportedOperationException();
        }
    }
}
