package io.howdidwedo.analyticsservice.verdict.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.relationship.Experience;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationship;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationship.Published;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Kept;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships.Next;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationshipsKit;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoJudgedRelationshipsTest extends JudgedRelationshipsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private MongoDatabase database;

    @Override
    protected JudgedRelationships empty() {
        database = OWN.empty();
        return new VerdictStoreConfiguration()
                .judgedRelationships(database, SilentRelay.of(database));
    }

    /// Relationships from before have each fact in a field of its own, and with it the verdict that
    /// was told; it is told once more.
    @Test
    void readsWhatWasKeptBefore() {
        JudgedRelationships store = empty();
        JudgedRelationship one = withAnAnswer();
        new Aggregates<>(database, SilentRelay.of(database), "relationships", KeptBefore.class)
                .insert(new Change<>(one.relationshipId(), KeptBefore.of(one), List.of()));
        database.getCollection("relationships")
                .updateOne(
                        eq("_id", one.relationshipId()),
                        set(
                                "state.published",
                                List.of(
                                        new Document("transactionId", told.transactionId())
                                                .append("version", 3L)
                                                .append("agreementVersion", 1)
                                                .append("judged", new Document("slipped", true))
                                                .append("answers", List.of()))));

        Kept kept = store.find(List.of(one.relationshipId())).get(one.relationshipId());

        JudgedRelationship before =
                new JudgedRelationship(
                        one.relationshipId(),
                        one.offering(),
                        one.supplier(),
                        one.experiences(),
                        List.of(new Published(told.transactionId(), 3, null)),
                        Set.of(),
                        Map.of());
        assertThat(kept).isEqualTo(new Kept(before, 1));
        assertThat(store.save(List.of(new Next(kept, before, List.of())))).isEmpty();
        assertThat(store.find(List.of(one.relationshipId())))
                .containsEntry(one.relationshipId(), new Kept(before, 2));
    }

    /// A relationship as it was kept before, field by field. It is public for the driver.
    public record KeptBefore(
            UUID relationshipId,
            @Nullable String offering,
            @Nullable String supplier,
            List<Experience> experiences,
            List<Published> published) {
        static KeptBefore of(JudgedRelationship one) {
            return new KeptBefore(
                    one.relationshipId(),
                    one.offering(),
                    one.supplier(),
                    one.experiences(),
                    one.published());
        }
    }

    /// They wait for a broker that never answers.
    @Override
    protected int events(Collection<UUID> ids) {
        int waiting = 0;
        for (Document document : database.getCollection("relationships").find(in("_id", ids))) {
            waiting += document.getList("outbox", Document.class).size();
        }
        return waiting;
    }
}
