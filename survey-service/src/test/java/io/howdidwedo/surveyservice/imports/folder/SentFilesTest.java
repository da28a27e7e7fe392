package io.howdidwedo.surveyservice.imports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files that went wrong elsewhere: each is read right, or refused with words.
class SentFilesTest extends NothingTakenInYet {
    private static final String HEADER =
            "source,externalId,occurredAt,supplier,offering,customer.id";
    private static final Map<String, FieldSource> ANSWERS =
            Map.of(
                    "source", FieldSource.constant("shop"),
                    "transaction", FieldSource.column("order"),
                    "answeredAt", FieldSource.localTime("when", "Europe/Berlin"),
                    "overall", FieldSource.column("score"));

    @Test
    void namesInWindows1252StayNames() throws IOException {
        Import taken =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        (HEADER.replace(',', ';')
                                        + ";customer.name\n"
                                        + "shop;1;2026-11-20T10:00:00Z;Süd;home;c-ü;Jürgen\n")
                                .getBytes(Charset.forName("windows-1252")),
                        Map.of());

        assertThat(taken.accepted()).isOne();
        assertThat(sent.transaction("shop", "1").supplier()).isEqualTo("Süd");
        assertThat(sent.transaction("shop", "1").customer().name()).isEqualTo("Jürgen");
    }

    @Test
    void aRowOfAnotherWidthIsRefusedAndTheOthersAreIn() throws IOException {
        StringBuilder file = new StringBuilder(HEADER + "\n");
        for (int i = 1; i <= 700; i++) {
            file.append("shop,%d,2026-11-20T10:00:00Z,west,home,c%d".formatted(i, i))
                    .append(i == 600 ? ",more\n" : "\n");
        }

        Import taken = sent.take(ImportKind.TRANSACTIONS, file.toString(), Map.of());

        assertThat(taken)
                .returns(ImportState.DONE, Import::state)
                .returns(700L, Import::rows)
                .returns(699L, Import::accepted)
                .returns(1L, Import::rejected);
        assertThat(sent.results(taken).get(600))
                .isEqualTo("601,rejected,\"has 7 cells, the headings are 6\"");
    }

    @Test
    void aQuoteThatNeverClosesTakesNoRowWithIt() throws IOException {
        String beginning = HEADER + ",facts.note\n";
        String open = order("1") + ",\"oh\n" + order("2") + ",no\n";

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> sent.take(ImportKind.TRANSACTIONS, beginning + open, Map.of()))
                .withMessageContaining("Line 2 opens a quote");
        Import late =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        beginning + (order("3") + ",x\n").repeat(100) + open,
                        Map.of());

        assertThat(late).returns(ImportState.FAILED, Import::state).returns(0L, Import::accepted);
        assertThat(late.problem()).startsWith("Line 102 opens a quote");
    }

    @Test
    void theSameAnswersWithOneMoreColumnAreRecognised() throws IOException {
        orders("C-2");
        sent.take(ImportKind.ANSWERS, "order,when,score\nC-2,2026-11-21T10:00:00Z,5\n", ANSWERS);

        Import again =
                sent.take(
                        ImportKind.ANSWERS,
                        "order,when,score,exported\n" + "C-2,2026-11-21 11:00,5.0,2026-11-28\n",
                        ANSWERS);

        assertThat(again.repeated()).isOne();
        assertThat(sent.answers("shop", "C-2")).hasSize(1);
    }

    @Test
    void aColumnThatIsLeftOutIsNotTakenWhateverItsName() throws IOException {
        orders("C-3");

        Import taken =
                sent.take(
                        ImportKind.ANSWERS,
                        "order,when,score,comment,ease\nC-3,2026-11-21 10:00,4,internal,7\n",
                        ANSWERS);

        assertThat(taken.accepted()).isOne();
        Response kept = sent.answers("shop", "C-3").getFirst();
        assertThat(kept.current().answers().comments()).isEmpty();
        assertThat(kept.current().answers().ease()).isNull();
    }

    @Test
    void aPromiseGivenAsADayIsMeasured() throws IOException {
        Map<String, FieldSource> mapping = new HashMap<>();
        mapping.put("source", FieldSource.constant("shop"));
        mapping.put("externalId", FieldSource.column("id"));
        mapping.put("occurredAt", FieldSource.localTime("date", "Europe/Berlin"));
        mapping.put("supplier", FieldSource.constant("east"));
        mapping.put("offering", FieldSource.constant("home"));
        mapping.put("customer.id", FieldSource.column("id"));
        mapping.put("facts.promisedBy", FieldSource.localTime("promised", "Europe/Berlin"));
        mapping.put("facts.deliveredAt", FieldSource.localTime("delivered", "Europe/Berlin"));

        Import taken =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        """
                        id,date,promised,delivered
                        D1,2026-11-20,2026-11-10,2026-11-14
                        D2,2026-11-20,10.11.2026 18:00,2026-11-14 00:30
                        D3,2026-11-20,soon,2026-11-14
                        D4,2026-11-20,2026-11-10,2026-02-30
                        """,
                        mapping);

        assertThat(sent.transaction("shop", "D1").facts())
                .containsEntry("daysLate", "4")
                .containsEntry("promisedBy", "2026-11-10");
        assertThat(sent.transaction("shop", "D2").facts()).containsEntry("daysLate", "4");
        assertThat(sent.results(taken).get(3)).contains("rejected", "facts.promisedBy: must be");
        assertThat(sent.results(taken).get(4)).contains("rejected", "facts.deliveredAt: ");
    }

    @Test
    void eachTimeIsReadAsAPersonWouldOrRefused() throws IOException {
        orders("C-1");
        Import taken =
                sent.take(
                        ImportKind.ANSWERS,
                        """
                        order,when,score
                        C-1,31.12.2025,5
                        C-1,12/31/2025,5
                        C-1,46022,5
                        C-1,2025-12-31T09:05:00+0100,5
                        C-1,26-Aug-23,5
                        C-1,2026-02-30,5
                        C-1,2025-12-31 25:00,5
                        C-1,2025-12-31T24:00:00,5
                        """,
                        ANSWERS);

        List<String> results = sent.results(taken);
        assertThat(results.get(3)).contains("4,rejected", "is a number; say what it counts");
        assertThat(results.get(6)).contains("7,rejected", "2026-02-30");
        assertThat(results.get(7)).contains("8,rejected", "no time of day");
        assertThat(taken.accepted()).isEqualTo(4);
        assertThat(taken.repeated()).isOne();
        assertThat(sent.answers("shop", "C-1"))
                .extracting(answer -> answer.current().answeredAt().toString())
                .containsExactlyInAnyOrder(
                        "2025-12-30T23:00:00Z",
                        "2025-12-31T08:05:00Z",
                        "2023-08-25T22:00:00Z",
                        "2025-12-31T23:00:00Z");
    }

    @Test
    void scoresAreReadAsTheyAreWritten() throws IOException {
        orders("1", "2", "3", "4", "5", "6");

        Import taken =
                sent.take(
                        ImportKind.ANSWERS,
                        """
                        order;when;score
                        1;2026-11-21;5.0
                        2;2026-11-21;4,0
                        3;2026-11-21;3/5
                        4;2026-11-21;4.5
                        5;2026-11-21;5/10
                        6;2026-11-21; 2 - poor
                        """,
                        ANSWERS);

        List<String> results = sent.results(taken);
        assertThat(results.get(4)).contains("rejected", "whole number");
        assertThat(results.get(5)).contains("rejected", "another scale");
        assertThat(List.of("1", "2", "3", "6"))
                .extracting(id -> sent.answers("shop", id).getFirst().current().answers().overall())
                .containsExactly(
                        new Overall(5, 5), new Overall(5, 4), new Overall(5, 3), new Overall(5, 2));
    }

    @Test
    void amountsAreReadByTheFormatOfTheirColumn() throws IOException {
        Import taken =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        (HEADER + ",value.amount,value.currency\n").replace(',', ';')
                                + order("1").replace(',', ';')
                                + ";1.234;EUR\n"
                                + order("2").replace(',', ';')
                                + ";€ 12,50;\n"
                                + order("3").replace(',', ';')
                                + ";£ 3;EUR\n"
                                + order("4").replace(',', ';')
                                + ";;EUR\n",
                        Map.of());

        assertThat(sent.transaction("shop", "1").value())
                .isEqualTo(new Money(new BigDecimal("1234"), "EUR"));
        assertThat(sent.transaction("shop", "2").value())
                .isEqualTo(new Money(new BigDecimal("12.5"), "EUR"));
        assertThat(sent.results(taken).get(3)).contains("rejected", "value.amount: is in GBP");
        assertThat(sent.transaction("shop", "4").value()).isNull();
    }

    @Test
    void refusedRowsCanBeMendedAndSentAgain() throws IOException {
        Import taken =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        HEADER + "\n" + order("1") + "\n" + order("") + "\n",
                        Map.of());
        String refused = new String(sent.refused(taken), UTF_8);
        assertThat(refused).contains("3,externalId: is required,shop,,");

        Import again =
                sent.take(ImportKind.TRANSACTIONS, refused.replace("shop,,", "shop,2,"), Map.of());

        assertThat(again.accepted()).isOne();
        assertThat(sent.transaction("shop", "2").supplier()).isEqualTo("west");
    }

    /// In the download nothing runs, and nothing is changed by sending it again.
    @Test
    void whatASpreadsheetWouldRunIsHarmlessInBetween() throws IOException {
        Import taken =
                sent.take(
                        ImportKind.TRANSACTIONS,
                        HEADER + ",customer.name\n" + order("") + ",=HYPERLINK(1)\n",
                        Map.of());
        String refused = new String(sent.refused(taken), UTF_8);
        assertThat(refused).doesNotContain(",=HYPERLINK");

        sent.take(ImportKind.TRANSACTIONS, refused.replace("shop,,", "shop,2,"), Map.of());

        assertThat(sent.transaction("shop", "2").customer().name()).isEqualTo("=HYPERLINK(1)");
    }

    @Test
    void aMappingThatCannotBeDoneIsRefusedAndNothingKept() {
        for (Map.Entry<String, FieldSource> wrong :
                Map.of(
                                "overal", FieldSource.column("score"),
                                "overall", FieldSource.column("scores"))
                        .entrySet()) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(
                            () ->
                                    sent.take(
                                            ImportKind.ANSWERS,
                                            "order,when,score\n1,2,3\n",
                                            Map.of(wrong.getKey(), wrong.getValue())))
                    .withMessageContaining("mapping." + wrong.getKey());
        }
        assertThat(folder).isEmptyDirectory();
    }

    private void orders(String... ids) throws IOException {
        StringBuilder file = new StringBuilder(HEADER + "\n");
        for (String id : ids) {
            file.append(order(id)).append('\n');
        }
        assertThat(sent.take(ImportKind.TRANSACTIONS, file.toString(), Map.of()).accepted())
                .isEqualTo(ids.length);
    }

    private static String order(String id) {
        return "shop,%s,2023-01-20T10:00:00Z,west,home,c1".formatted(id);
    }
}
