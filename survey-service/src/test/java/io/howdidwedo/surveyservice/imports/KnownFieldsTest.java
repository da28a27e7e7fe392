package io.howdidwedo.surveyservice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownFieldsTest {

    @Test
    void guessesColumnsByTheirNames() {
        assertThat(
                        KnownFields.of(ImportKind.TRANSACTIONS, Set.of())
                                .guess(
                                        List.of(
                                                "Order ID",
                                                "order_date",
                                                "E-Mail",
                                                "customer_id",
                                                "Mobile",
                                                "chat id",
                                                "x")))
                .containsEntry("externalId", "Order ID")
                .containsEntry("occurredAt", "order_date")
                .containsEntry("customer.email", "E-Mail")
                .containsEntry("customer.id", "customer_id")
                .containsEntry("customer.phone", "Mobile")
                .containsEntry("customer.chat", "chat id")
                .doesNotContainValue("x")
                .hasSize(6);
    }

    @Test
    void aColumnStandsForOneFieldOnly() {
        assertThat(
                        KnownFields.of(ImportKind.ANSWERS, Set.of("speed", "overall"))
                                .guess(List.of("order", "date", "rating", "Speed", "review")))
                .containsEntry("transaction", "order")
                .containsEntry("answeredAt", "date")
                .containsEntry("overall", "rating")
                .containsEntry("speed", "Speed")
                .containsEntry("comment", "review")
                .hasSize(5);
    }

    @Test
    void whatADownloadOfRefusedRowsAddsIsNoField() {
        KnownFields fields = KnownFields.of(ImportKind.ANSWERS, Set.of("reason"));

        assertThat(fields.guess(List.of("line", "reason", "order", "reason (2)")))
                .containsOnlyKeys("transaction");
        assertThat(fields.guess(List.of("order", "reason"))).containsEntry("reason", "reason");
    }

    @Test
    void rowsThatMakeTransactionsHaveFacts() {
        assertThat(KnownFields.of(ImportKind.TRANSACTIONS, Set.of()).has("facts.region")).isTrue();
        assertThat(KnownFields.of(ImportKind.ANSWERS, Set.of()).has("facts.region")).isFalse();
        assertThat(KnownFields.of(ImportKind.ANSWERED, Set.of("speed")).has("speed")).isTrue();
        assertThat(KnownFields.of(ImportKind.ANSWERED, Set.of()).has("transaction")).isFalse();
    }
}
