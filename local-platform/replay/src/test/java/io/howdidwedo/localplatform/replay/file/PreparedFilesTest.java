package io.howdidwedo.localplatform.replay.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFilesTest {
    @TempDir Path folder;
    private Path transactions;
    private Path answers;
    private Path mappingFile;

    @BeforeEach
    void write() throws IOException {
        transactions =
                Files.writeString(
                        folder.resolve("transactions.csv"),
                        """
                        order,customer,shop,promised,delivered
                        A,c1,north,2026-03-05 00:00:00,2026-03-08 21:15:19
                        B,c2,,2026-03-05 00:00:00,
                        C,c1,south,2026-03-09 00:00:00,2026-03-08 10:00:00
                        """);
        answers =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        """
                        answer,order,score,text,asked,answered
                        r2,A,4,"better,
                        now",2026-03-10 00:00:00,2026-03-12 08:00:00
                        r1,A,2,,2026-03-09 00:00:00,2026-03-20 08:00:00
                        r3,B,1,late,2026-03-07 00:00:00,2026-03-08 08:00:00
                        """);
        mappingFile =
                Files.writeString(
                        folder.resolve("mapping.json"),
                        """
                        {"transactions": {"source": {"value": "shop"}, "externalId": "order",
                           "supplier": {"column": "shop", "otherwise": "nobody"},
                           "offering": {"value": "delivery"}, "customer.id": "customer",
                           "facts.daysLate": {"daysFrom": ["promised", "delivered"]}},
                         "answers": {"source": {"value": "shop"}, "transaction": "order",
                           "id": "answer", "overall": "score", "comment": "text",
                           "answeredAt": {"column": "answered", "zone": "America/Sao_Paulo"}},
                         "occurredAtFromFirstAnswer": {"answersKey": "order", "column": "asked",
                           "zone": "America/Sao_Paulo"}}
                        """);
    }

    @Test
    void putsTheMomentOfTheFirstAnswerBesideEachTransaction() throws IOException {
        Path joined;
        try (PreparedFiles files = PreparedFiles.of(transactions, answers, mapping())) {
            joined = files.transactions();

            assertThat(joined)
                    .hasContent(
                            """
                            order,customer,shop,promised,delivered,first_answer_asked_at
                            A,c1,north,2026-03-05 00:00:00,2026-03-08 21:15:19,2026-03-09 00:00:00
                            B,c2,,2026-03-05 00:00:00,,2026-03-07 00:00:00
                            C,c1,south,2026-03-09 00:00:00,2026-03-08 10:00:00,
                            """);
            assertThat(files.transactionRows()).isEqualTo(3);
            assertThat(files.answerRows()).isEqualTo(3);
            assertThat(files.offerings()).containsExactly("delivery");
        }
        assertThat(joined).doesNotExist();
    }

    @Test
    void mapsTheAddedColumnToTheMomentOfTheTransaction() throws IOException {
        assertThat(mapping().transactions())
                .containsEntry(
                        "occurredAt",
                        FieldSource.localTime("first_answer_asked_at", "America/Sao_Paulo"));
    }

    @Test
    void findsTheLastAnsweredTransactionsWithTheirLastAnswer() throws IOException {
        History history = History.lastAnswered(transactions, answers, mapping(), 5);

        assertThat(history.transactions())
                .extracting(transaction -> transaction.field("externalId"))
                .containsExactly("B", "A");
        AnsweredTransaction last = history.transactions().getLast();
        assertThat(last.transaction())
                .containsEntry("occurredAt", "2026-03-09T03:00:00Z")
                .containsEntry("facts.daysLate", "3")
                .containsEntry("supplier", "north");
        assertThat(last.answer())
                .containsEntry("id", "r1")
                .containsEntry("overall", "2")
                .doesNotContainKey("comment");
        assertThat(history.transactions().getFirst().transaction())
                .containsEntry("supplier", "nobody")
                .doesNotContainKey("facts.daysLate");
    }

    @Test
    void takesNoMoreThanWanted() throws IOException {
        assertThat(History.lastAnswered(transactions, answers, mapping(), 1).transactions())
                .extracting(transaction -> transaction.field("externalId"))
                .containsExactly("A");
    }

    @Test
    void emptiesCellsThatDoNotCount() throws IOException {
        Files.writeString(
                mappingFile,
                Files.readString(mappingFile)
                        .replaceFirst(
                                "\\{",
                                "{\"onlyWhere\": [{\"column\": \"delivered\", \"where\": \"shop\","
                                        + " \"is\": \"south\"}],"));

        assertThat(History.lastAnswered(transactions, answers, mapping(), 1).transactions())
                .extracting(AnsweredTransaction::transaction)
                .allSatisfy(fields -> assertThat(fields).doesNotContainKey("facts.daysLate"));
        try (PreparedFiles files = PreparedFiles.of(transactions, answers, mapping())) {
            assertThat(files.transactions())
                    .content()
                    .contains("A,c1,north,2026-03-05 00:00:00,,")
                    .contains("C,c1,south,2026-03-09 00:00:00,2026-03-08 10:00:00,");
        }
    }

    @Test
    void refusesAMappingWithoutItsParts() throws IOException {
        Files.writeString(mappingFile, "{\"transactions\": {}}");

        assertThatThrownBy(this::mapping)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"answers\"");
    }

    private Mapping mapping() throws IOException {
        return Mapping.read(mappingFile);
    }
}
