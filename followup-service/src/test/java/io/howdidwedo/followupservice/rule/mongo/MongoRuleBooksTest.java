package io.howdidwedo.followupservice.rule.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Handling;
import io.howdidwedo.followupservice.rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.TransactionConditions;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRuleBooksTest {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private static final Rule EVERYTHING =
            new Rule(
                    "everything",
                    "All that can be stated",
                    new AnswerConditions(
                            List.of(Verdict.SATISFIED),
                            true,
                            List.of("on-time"),
                            List.of("refund"),
                            25.0,
                            -15.0,
                            true),
                    new TransactionConditions(
                            List.of("gold"),
                            List.of(CustomerKind.EXTERNAL),
                            List.of("repair"),
                            new Money(new BigDecimal("500"), "EUR")),
                    false,
                    new Handling(Priority.HIGH, Duration.ofHours(8), "couriers", "eva", "Because"),
                    Map.of("en", "Thank you"));

    private MongoDatabase database;
    private RuleBooks books;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        books = new MongoRuleBooks(database, SilentRelay.of(database));
    }

    @Test
    void theFirstOnesAreThereFromTheStart() {
        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void whatIsReadIsWhatWasStated() {
        RuleBook changed = books.change(book -> book.with(List.of(EVERYTHING)).with(Deciding.ALL));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(books.current()).isEqualTo(changed);
        assertThat(books.current().rules()).containsExactly(EVERYTHING);
    }

    @Test
    void whatWasInForceBeforeIsKept() {
        books.change(book -> book.with(List.of(EVERYTHING)));

        assertThat(books.version(1)).contains(RuleBook.FIRST);
        assertThat(books.version(2)).isEmpty();
    }

    @Test
    void aChangeOfNothingIsNone() {
        assertThat(books.change(book -> book).version()).isEqualTo(1);
    }

    /// Fields that came later are not there in what was kept before.
    @Test
    void earlierRulesAreRead() {
        Document rule =
                Document.parse(
                        """
                        {"id": "old", "name": "Old", "verdicts": ["DISSATISFIED"], "unmet": [],
                         "tiers": [], "priority": "NORMAL", "dueIn": "PT24H", "reason": "Old"}""");
        database.getCollection("rules")
                .updateOne(
                        new Document(),
                        new Document(
                                "$set",
                                new Document(
                                        "state",
                                        new Document("version", 7)
                                                .append("rules", List.of(rule)))));

        RuleBook read = books.current();

        assertThat(read.deciding()).isEqualTo(Deciding.FIRST);
        assertThat(read.rules())
                .singleElement()
                .satisfies(
                        old -> {
                            assertThat(old.makesCase()).isTrue();
                            assertThat(old.silence()).isFalse();
                            assertThat(old.transaction().isAnything()).isTrue();
                            assertThat(old.answer().verdicts())
                                    .containsExactly(Verdict.DISSATISFIED);
                        });
    }

    /// All in one row, as it always was.
    @Test
    void aRuleIsKeptAllInOneRow() {
        books.change(book -> book.with(List.of(EVERYTHING)));

        Document kept =
                database.getCollection("rules")
                        .find(new Document("state.version", 2))
                        .first()
                        .get("state", Document.class)
                        .getList("rules", Document.class)
                        .getFirst();

        assertThat(kept.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "verdicts",
                        "slipped",
                        "unmet",
                        "tiers",
                        "kinds",
                        "offerings",
                        "words",
                        "scoreUpTo",
                        "gapUpTo",
                        "worthFrom",
                        "contactMe",
                        "priority",
                        "dueIn",
                        "team",
                        "owner",
                        "reason",
                        "message");
    }
}
