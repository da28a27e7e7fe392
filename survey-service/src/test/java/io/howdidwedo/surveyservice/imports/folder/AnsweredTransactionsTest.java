package io.howdidwedo.surveyservice.imports.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rows that are an answer together with what it is about: both go in, or none.
class AnsweredTransactionsTest extends NothingTakenInYet {
    @Test
    void aRowMakesATransactionAndItsAnswer() throws IOException {
        Import taken =
                take("ticket,when,mail,score\n7,2026-11-20 10:00,Ana@example.org,4\n", mapping());

        assertThat(taken.accepted()).isOne();
        Transaction made = sent.transaction("desk", "7");
        assertThat(made.notAskedBecause()).isEqualTo("imported-history");
        assertThat(made.occurredAt()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(made.customer().id()).startsWith("customer-").doesNotContain("example");
        assertThat(sent.answers("desk", "7").getFirst().current().answers().overall())
                .isEqualTo(new Overall(5, 4));
    }

    @Test
    void theSameFileOnceMoreChangesNothing() throws IOException {
        String file = "ticket,when,mail,score\n7,2026-11-20 10:00,,4\n,2026-11-20 11:00,,5\n";
        take(file, mapping());

        Import again = take(file, mapping());

        assertThat(again.repeated()).isEqualTo(2);
        assertThat(again.accepted() + again.rejected()).isZero();
    }

    @Test
    void ofARowWithAWrongAnswerNothingIsKept() throws IOException {
        Import taken = take("ticket,when,mail,score\n7,2026-11-20 10:00,,9\n", mapping());

        assertThat(sent.results(taken).getLast()).contains("rejected", "overall: must be");
        assertThat(sent.knows("desk", "7")).isFalse();
    }

    @Test
    void whatIsAnsweredTwiceIsOneTransactionWithTwoAnswers() throws IOException {
        Import taken =
                take(
                        "ticket,when,mail,score\n7,2026-11-20 10:00,,2\n7,2026-11-22 10:00,,5\n",
                        mapping());

        assertThat(taken.accepted()).isEqualTo(2);
        assertThat(sent.answers("desk", "7")).hasSize(2);
    }

    @Test
    void anAnswerIsPutToTheTransactionThatIsHereAlready() throws IOException {
        sent.take(
                ImportKind.TRANSACTIONS,
                "source,externalId,occurredAt,supplier,offering,customer.id\n"
                        + "desk,7,2026-11-19T10:00:00Z,support,support,ana\n",
                Map.of());

        Import taken = take("ticket,when,mail,score\n7,2026-11-20 10:00,,4\n", mapping());

        assertThat(taken.accepted()).isOne();
        assertThat(sent.transaction("desk", "7").customer().id()).isEqualTo("ana");
        assertThat(sent.answers("desk", "7").getFirst().relationshipId())
                .isEqualTo(sent.transaction("desk", "7").relationshipId());
    }

    @Test
    void aRowThatSaysOtherThingsOfATransactionIsRefused() throws IOException {
        take("ticket,when,mail,score\n7,2026-11-20 10:00,,4\n", mapping());
        Map<String, FieldSource> other = mapping();
        other.put("offering", FieldSource.constant("sales"));

        Import taken = take("ticket,when,mail,score\n7,2026-11-20 10:00,,4\n", other);

        assertThat(sent.results(taken).getLast()).contains("another content: offering");
    }

    @Test
    void answersOfUnknownCustomersAreThoseOfDifferentOnes() throws IOException {
        take("ticket,when,mail,score\n1,2026-11-20,,4\n2,2026-11-20,,4\n", mapping());

        assertThat(sent.transaction("desk", "1").customer().id())
                .isEqualTo("anonymous-1")
                .isNotEqualTo(sent.transaction("desk", "2").customer().id());
    }

    private Import take(String file, Map<String, FieldSource> mapping) throws IOException {
        return sent.take(ImportKind.ANSWERED, file, mapping);
    }

    private static Map<String, FieldSource> mapping() {
        Map<String, FieldSource> mapping = new HashMap<>();
        mapping.put("source", FieldSource.constant("desk"));
        mapping.put("externalId", FieldSource.column("ticket"));
        mapping.put("supplier", FieldSource.constant("support"));
        mapping.put("offering", FieldSource.constant("support"));
        mapping.put("customer.email", FieldSource.column("mail"));
        mapping.put("answeredAt", FieldSource.localTime("when", "UTC"));
        mapping.put("overall", FieldSource.column("score"));
        return mapping;
    }
}
