package io.howdidwedo.analyticsservice.verdict.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationshipsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.util.Collection;
import java.util.UUID;
import org.bson.Document;
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
