package io.howdidwedo.followupservice.draft.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.DraftsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDraftsTest extends DraftsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Drafts drafts() {
        MongoDatabase database = OWN.empty();
        return new MongoDrafts(database, SilentRelay.of(database));
    }
}
