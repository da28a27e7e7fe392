package io.howdidwedo.surveyservice.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.shape.ExportShape;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exports of well-known tools, made up like the real ones, go in as they come.
class KnownExportsTest extends NothingTakenInYet {
    /// What is refused was not answered, is a preview, or tells the period at the end.
    @ParameterizedTest
    @CsvSource({
        "zendesk-tickets.csv, ZENDESK, 40, 10",
        "zendesk-ratings.csv, ZENDESK_RATINGS, 50, 0",
        "chatwoot-csat.csv, CHATWOOT, 50, 1",
        "google-forms.csv, GOOGLE_FORMS, 50, 0",
        "surveymonkey.csv, SURVEYMONKEY, 50, 0",
        "qualtrics.csv, QUALTRICS, 45, 5",
        "delighted.csv, DELIGHTED, 50, 0"
    })
    void goesInAsItComesAndOnlyOnce(String name, ExportShape shape, long accepted, long refused)
            throws IOException {
        Import taken = takeIn(name, shape);

        assertThat(taken)
                .as(() -> results(taken))
                .returns(accepted, Import::accepted)
                .returns(refused, Import::rejected);
        Import again = takeIn(name, shape);
        assertThat(again.repeated()).isEqualTo(accepted);
    }

    @Test
    void qualtricsSaysTheZoneOfItsTimes() throws IOException {
        Import taken = takeIn("qualtrics.csv", ExportShape.QUALTRICS);

        assertThat(sent.results(taken).get(1)).isEqualTo("5,accepted,");
        assertThat(sent.transaction("qualtrics", "R_000").occurredAt())
                .isEqualTo("2026-09-01T06:00:00Z");
        assertThat(sent.transaction("qualtrics", "R_001").customer().language()).isEqualTo("en");
        assertThat(sent.answers("qualtrics", "R_001").getFirst().current().answers().recommend())
                .isEqualTo(7);
    }

    @Test
    void surveyMonkeyWritesMonthsFirst() throws IOException {
        takeIn("surveymonkey.csv", ExportShape.SURVEYMONKEY);

        assertThat(sent.transaction("surveymonkey", "118000000").occurredAt())
                .isEqualTo("2026-09-01T08:00:00Z");
    }

    @Test
    void delightedTellsWhatItsScoreIsOf() throws IOException {
        takeIn("delighted.csv", ExportShape.DELIGHTED);

        assertThat(sent.answers("delighted", "5001").getFirst().current().answers())
                .returns(7, answers -> answers.recommend())
                .returns(null, answers -> answers.overall());
        assertThat(sent.transaction("delighted", "5001").occurredAt())
                .isEqualTo(sent.answers("delighted", "5001").getFirst().current().answeredAt());
    }

    /// Most columns are put to fields by their names; what the file does not say are constants.
    @Test
    void aToolThatNobodyKnowsGoesInByItsColumnsAndConstants() throws IOException {
        String file =
                """
                ,Unique id,channel_name,category,Customer Remarks,Order_id,order_date_time,Survey_response_Date,Item_price,CSAT Score
                67871,u-1,Inbound,Returns,,o-1,,26-Aug-23,,5
                40187,u-2,Inbound,Returns,Short and simple.,o-2,09/08/2023 11:15,14-Aug-23,156.0,5
                60075,u-3,Outcall,Returns,,o-3,,23-Aug-23,,1
                """;
        Import prepared =
                sent.prepare(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .as(ImportKind.ANSWERED, TableReading.AS_FOUND);
        Map<String, FieldSource> mapping = new LinkedHashMap<>();
        sent.running()
                .fields(ImportKind.ANSWERED)
                .guess(sent.running().overview(prepared, 0).columnsToChooseFrom())
                .forEach((field, column) -> mapping.put(field, FieldSource.column(column)));
        mapping.put("source", FieldSource.constant("desk"));
        mapping.put("supplier", FieldSource.constant("care"));
        mapping.put("value.currency", FieldSource.constant("INR"));
        mapping.put("answeredAt", FieldSource.localTime("Survey_response_Date", "Asia/Kolkata"));
        mapping.put(
                "occurredAt",
                new FieldSource(
                        "order_date_time",
                        null,
                        null,
                        "Asia/Kolkata",
                        null,
                        "day-first",
                        null,
                        null));

        Import taken = sent.ended(sent.running().begin(prepared, mapping, false));

        assertThat(taken).as(() -> results(taken)).returns(3L, Import::accepted);
        assertThat(sent.transaction("desk", "o-2").occurredAt()).isEqualTo("2023-08-09T05:45:00Z");
        assertThat(sent.transaction("desk", "o-1").value()).isNull();
        assertThat(sent.answers("desk", "o-2").getFirst().current().answers().comment("comment"))
                .isEqualTo("Short and simple.");
    }

    @Test
    void otherTablesAreNoneOfThem() throws IOException {
        for (String file : List.of("id,score\n1,2\n", "Timestamp,colour\n2026-01-01,red\n")) {
            Import prepared = sent.prepare(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(ExportShape.of(sent.running().overview(prepared, 5))).isEmpty();
        }
    }

    private Import takeIn(String name, ExportShape shape) throws IOException {
        Import prepared = sent.prepare(file(name));
        assertThat(prepared.kind()).isEqualTo(ImportKind.ANSWERED);
        assertThat(prepared.howToRead()).isEqualTo(TableReading.AS_FOUND);
        TableOverview table = sent.running().overview(prepared, 5);
        assertThat(ExportShape.of(table)).contains(shape);
        Import begun = sent.running().begin(prepared, mapping(shape, table), false);
        return sent.ended(begun);
    }

    /// As the page fills it in.
    private static Map<String, FieldSource> mapping(ExportShape shape, TableOverview table) {
        Map<String, FieldSource> mapping = new LinkedHashMap<>(shape.mapping(table));
        mapping.putIfAbsent("supplier", FieldSource.constant("all"));
        mapping.put("offering", FieldSource.constant(shape.offering()));
        mapping.replaceAll(
                (field, source) ->
                        List.of("occurredAt", "answeredAt").contains(field) && source.zone() == null
                                ? new FieldSource(
                                        source.column(),
                                        source.value(),
                                        source.otherwise(),
                                        "UTC",
                                        null,
                                        source.times(),
                                        null,
                                        null)
                                : source);
        return mapping;
    }

    private String results(Import taken) {
        try {
            return String.join("\n", sent.results(taken));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        KnownExportsTest.class.getResourceAsStream("/exports/" + name))) {
            return file.readAllBytes();
        }
    }
}
