package io.howdidwedo.followupservice.draft.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.Drafts.Draft;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/// Drafts in the collection `drafts`.
final class MongoDrafts implements Drafts {
    private final Aggregates<Draft> drafts;

    /// Drafts in this database.
    MongoDrafts(MongoDatabase database, OutboxRelay relay) {
        this.drafts =
                new Aggregates<>(database, relay, "drafts", Draft.class)
                        .indexed("caseId")
                        .indexed("keptAt");
    }

    @Override
    public Map<String, String> of(UUID caseId, String user) {
        return drafts.find(Draft.idOf(caseId, user))
                .map(found -> found.state().fields())
                .orElseGet(Map::of);
    }

    @Override
    public void keep(Draft draft) {
        UUID id = Draft.idOf(draft.caseId(), draft.user());
        if (draft.fields().isEmpty()) {
            drafts.deleteAll(new Document("_id", id));
        } else {
            drafts.keep(new Change<>(id, draft, List.of()), _ -> true);
        }
    }

    @Override
    public void forgetAbout(UUID caseId) {
        drafts.deleteAll(new Document("state.caseId", caseId));
    }

    @Override
    public void forgetBefore(Instant instant) {
        drafts.deleteAll(new Document("state.keptAt", new Document("$lt", Date.from(instant))));
    }
}
