package io.howdidwedo.followupservice.search.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.search.CaseFinds;
import io.howdidwedo.followupservice.search.CaseFindsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCaseFindsTest extends CaseFindsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected CaseFinds finds() {
        MongoDatabase database = OWN.empty();
        return new MongoCaseFinds(database, SilentRelay.of(database));
    }
}
