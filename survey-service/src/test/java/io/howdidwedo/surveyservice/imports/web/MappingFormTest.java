package io.howdidwedo.surveyservice.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.shape.ExportShape;
import io.howdidwedo.table.Table;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What somebody says about a file on its page.
class MappingFormTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String DELIGHTED =
            "ID,Survey Type,Score,Comment,Permalink,Created At\n"
                    + "1,nps,9,fine,x,2026-11-20 10:00:00 -0700\n";

    @TempDir Path folder;

    @Test
    void columnsAreGuessedByTheirNames() throws IOException {
        TableOverview table = table("order,date,rating,x\n1,2026-11-20,5,y\n");
        KnownFields fields = KnownFields.of(ImportKind.ANSWERS, Set.of());

        MappingForm form =
                MappingForm.guessed(
                        prepared(ImportKind.ANSWERS),
                        fields,
                        table,
                        Optional.empty(),
                        BERLIN,
                        null);

        assertThat(form.mapping(fields))
                .isEqualTo(
                        Map.of(
                                "transaction", FieldSource.column("order"),
                                "answeredAt", FieldSource.localTime("date", "Europe/Berlin"),
                                "overall", FieldSource.column("rating")));
        assertThat(form.isFor(prepared(ImportKind.ANSWERS), table)).isTrue();
        assertThat(form.isFor(prepared(ImportKind.ANSWERED), table)).isFalse();
    }

    @Test
    void aKnownExportIsPutToFieldsAlready() throws IOException {
        TableOverview table = table(DELIGHTED);
        KnownFields fields = KnownFields.of(ImportKind.ANSWERED, Set.of());

        MappingForm form =
                MappingForm.guessed(
                        prepared(ImportKind.ANSWERED),
                        fields,
                        table,
                        Optional.of(ExportShape.DELIGHTED),
                        BERLIN,
                        "north");

        assertThat(form.mapping(fields))
                .containsEntry("source", FieldSource.constant("delighted"))
                .containsEntry("supplier", FieldSource.constant("north"))
                .containsEntry("recommend", FieldSource.column("Score"))
                .containsEntry("comment", FieldSource.column("Comment"))
                .containsEntry("answeredAt", FieldSource.localTime("Created At", "Europe/Berlin"));
    }

    @Test
    void whatWasSaidIsRead() {
        KnownFields fields = KnownFields.of(ImportKind.ANSWERED, Set.of());
        MappingForm form =
                sent(
                        Map.of(
                                "column.overall", "Rating",
                                "words.overall", "Good = 5; Bad = 1; Offered =",
                                "column.answeredAt", "When",
                                "times.answeredAt", "day-first",
                                "column.value.amount", "Paid",
                                "decimals.value.amount", "comma",
                                "constant.supplier", " north ",
                                "zone", "Europe/Berlin"));

        assertThat(form.mapping(fields))
                .containsOnly(
                        Map.entry(
                                "overall",
                                new FieldSource(
                                        "Rating",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Map.of("Good", "5", "Bad", "1", "Offered", ""))),
                        Map.entry(
                                "answeredAt",
                                new FieldSource(
                                        "When",
                                        null,
                                        null,
                                        "Europe/Berlin",
                                        null,
                                        "day-first",
                                        null,
                                        null)),
                        Map.entry(
                                "value.amount",
                                new FieldSource(
                                        "Paid", null, null, null, null, null, "comma", null)),
                        Map.entry("supplier", FieldSource.constant("north")));
        assertThat(form.kind(ImportKind.ANSWERS)).isEqualTo(ImportKind.ANSWERS);
        assertThat(form.mail()).isFalse();
    }

    @Test
    void aColumnOfAnyNameCanBeAFact() {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.put("fact", List.of("Größe (cm)", "region"));

        assertThat(
                        MappingForm.of(values)
                                .mapping(KnownFields.of(ImportKind.TRANSACTIONS, Set.of())))
                .containsOnlyKeys("facts.Gro-e-cm", "facts.region");
    }

    @Test
    void howTheFileIsReadMayBeSaid() {
        assertThat(sent(Map.of("encoding", "windows-1252", "headings", "2")).reading())
                .isEqualTo(new TableReading("windows-1252", null, null, 2));
        assertThat(sent(Map.of("separator", "tab", "sheet", "Two")).reading())
                .isEqualTo(new TableReading(null, "\t", "Two", null));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sent(Map.of("headings", "9")).reading())
                .withMessageContaining("headings");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sent(Map.of("kind", "orders")).kind(ImportKind.ANSWERS))
                .withMessageContaining("kind");
    }

    @Test
    void theTimesOfAColumnAreShownByThree() throws IOException {
        TableOverview table =
                table("order,date,rating\n1,03/04/2026,5\n2,05/06/2026,4\n3,2026-01-02,3\n");
        KnownFields fields = KnownFields.of(ImportKind.ANSWERS, Set.of());
        Map<String, FieldSource> mapping =
                Map.of("answeredAt", FieldSource.localTime("date", "UTC"));

        ReadTimes open = ReadTimes.of(fields, mapping, table).getFirst();
        ReadTimes said =
                ReadTimes.of(
                                fields,
                                Map.of(
                                        "answeredAt",
                                        new FieldSource(
                                                "date",
                                                null,
                                                null,
                                                "UTC",
                                                null,
                                                "month-first",
                                                null,
                                                null)),
                                table)
                        .getFirst();

        assertThat(open.open()).isTrue();
        assertThat(open.choices()).hasSize(2);
        assertThat(open.examples()).hasSize(3);
        assertThat(said.open()).isFalse();
        assertThat(said.examples().getFirst())
                .isEqualTo(new ReadTimes.Example("03/04/2026", "2026-03-04T00:00:00Z"));
    }

    private TableOverview table(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("sent.csv"), content);
        return TableOverview.of(Table.of(file, TableReading.AS_FOUND), 5);
    }

    private static MappingForm sent(Map<String, String> values) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        values.forEach(sent::add);
        return MappingForm.of(sent);
    }

    private static Import prepared(ImportKind kind) {
        return new Import(
                new UUID(1, 1),
                "sent.csv",
                kind,
                3L,
                Map.of(),
                false,
                false,
                null,
                "somebody",
                Instant.EPOCH,
                10,
                null,
                ImportState.PREPARED,
                null,
                0,
                0,
                0,
                0,
                null);
    }
}
