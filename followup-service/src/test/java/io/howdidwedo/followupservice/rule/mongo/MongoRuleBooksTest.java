package io.howdidwedo.followupservice.rule.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.followupservice.rule.RuleBooksKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRuleBooksTest extends RuleBooksKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private MongoDatabase database;
    private RuleBooks books;

    @Override
    protected RuleBooks fresh() {
        database = OWN.empty();
        books = new MongoRuleBooks(database, SilentRelay.of(database));
        return books;
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
                            assertThat(old.isAboutSilence()).isFalse();
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
                        "silence",
                        "priority",
                        "dueIn",
                        "team",
                        "owner",
                        "reason",
                        "message");
    }
}
