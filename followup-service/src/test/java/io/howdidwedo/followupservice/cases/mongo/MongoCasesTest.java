package io.howdidwedo.followupservice.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesKit;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCasesTest extends CasesKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Cases empty() {
        return of(OWN.empty());
    }

    private static Cases of(MongoDatabase database) {
        return new MongoCases(database, SilentRelay.of(database));
    }

    /// One status after the other; those of very many teams are sorted instead.
    @Test
    void aPageOfTheWorkIsAFewQuestions() {
        MongoDatabase database = OWN.empty();
        Cases cases = of(database);
        cases.open(new Cases.Step(SomeCase.open(1, null, NOON), List.of()));
        CaseQuery work = CaseQuery.first(51).in(CaseQuery.WORK).aside(false);

        assertThat(finds(database, () -> cases.list(work))).isEqualTo(4);
        assertThat(finds(database, () -> cases.list(work.of(Optional.of(Set.of("a", "b"))))))
                .isEqualTo(8);
        assertThat(finds(database, () -> cases.list(work.of(Optional.of(Set.of("a"))))))
                .isEqualTo(4);
        assertThat(finds(database, () -> cases.list(work.about("c-1")))).isEqualTo(1);
        Set<String> many = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(finds(database, () -> cases.list(work.of(Optional.of(many))))).isEqualTo(1);
    }

    private static long finds(MongoDatabase database, Runnable asking) {
        long before = finds(database);
        asking.run();
        return finds(database) - before;
    }

    private static long finds(MongoDatabase database) {
        Document counts =
                database.runCommand(new Document("serverStatus", 1))
                        .get("metrics", Document.class)
                        .get("commands", Document.class);
        return counts.containsKey("find")
                ? counts.get("find", Document.class).get("total", Number.class).longValue()
                : 0;
    }

    @Test
    void aCaseThatWasKeptWithoutATeamIsOfTheOneThatServedTheCustomer() {
        MongoDatabase database = OWN.empty();
        Cases cases = of(database);
        Case kept = SomeCase.open(1, null, NOON);
        Case handedOver = SomeCase.open(2, null, NOON).handedOver("Ana", "couriers", "", NOON);
        cases.open(new Cases.Step(kept, List.of()));
        cases.open(new Cases.Step(handedOver, List.of()));
        MongoCollection<Document> documents = database.getCollection("cases");
        documents.updateOne(
                new Document("_id", kept.id()),
                new Document("$unset", new Document("state.team", "")));

        assertThat(cases.countByTeam(CaseQuery.first(0).in(CaseQuery.WORK)))
                .isEqualTo(Map.of("north-branch", 1L, "couriers", 1L));
    }
}
