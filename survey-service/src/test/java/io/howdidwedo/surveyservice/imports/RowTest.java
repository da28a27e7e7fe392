package io.howdidwedo.surveyservice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.UnreadableTable.Why;
import io.howdidwedo.table.field.ColumnFormats;
import io.howdidwedo.table.field.FieldSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Map<String, FieldSource> MAPPING =
            Map.of(
                    "occurredAt",
                    new FieldSource("Date", null, null, "Europe/Berlin", null),
                    "source",
                    new FieldSource(null, "shop", null, null, null));

    @Test
    void putsCellsIntoFields() {
        Row row = read("2026-11-20 09:30", "red");

        assertThat(row.fields())
                .containsOnly(
                        Map.entry("occurredAt", "2026-11-20T08:30:00Z"),
                        Map.entry("source", "shop"));
        assertThat(problems(row)).isEmpty();
    }

    @Test
    void oneCellThatCannotBeReadRefusesItsRowOnly() {
        Row row = read("yesterday", "red");

        assertThat(row.problems())
                .singleElement()
                .satisfies(
                        wrong -> {
                            assertThat(wrong.field()).isEqualTo("occurredAt");
                            assertThat(wrong.problem()).startsWith("must be a time");
                        });
        assertThat(problems(row)).isNotEmpty();
    }

    @Test
    void whatIsWrongIsToldInTheReadersLanguageAndToFilesInEnglish() {
        RowResult result =
                new RowResult(2, RowResult.Outcome.REJECTED, read("tomorrow", "red").problems());

        String said = Phrases.speaking(Locale.GERMAN, result::said);

        assertThat(said)
                .startsWith("occurredAt: muss ein Zeitpunkt wie 2026-11-20 15:04")
                .contains("„tomorrow“");
        assertThat(Phrases.speaking(Locale.GERMAN, result::reason))
                .startsWith("occurredAt: must be a time like 2026-11-20 15:04")
                .contains("“tomorrow”");
    }

    @Test
    void aColumnThatIsLeftOutIsNotTakenWhateverItsName() {
        Row row =
                new RowReader(List.of("Date", "comment"), MAPPING, ColumnFormats.NONE)
                        .read(new TableRow(2, List.of("2026-11-20", "internal"), null));

        assertThat(row.fields()).doesNotContainKey("comment");
    }

    @Test
    void aRowThatIsNoneOfItsTableSaysSo() {
        Row row =
                new RowReader(List.of("Date"), MAPPING, ColumnFormats.NONE)
                        .read(new TableRow(2, List.of("a", "b"), Why.of("row.cells", 2, 1)));

        assertThat(row.fields()).isEmpty();
        assertThat(problems(row)).hasSize(1);
    }

    private static Row read(String date, String colour) {
        return new RowReader(List.of("Date", "Colour"), MAPPING, ColumnFormats.NONE)
                .read(new TableRow(2, List.of(date, colour), null));
    }

    private static List<Violation> problems(Row row) {
        Check check = new Check();
        row.check(check);
        return check.violations();
    }
}
