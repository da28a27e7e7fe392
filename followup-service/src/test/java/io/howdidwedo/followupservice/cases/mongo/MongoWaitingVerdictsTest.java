package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.followupservice.cases.following.WaitingVerdictsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoWaitingVerdictsTest extends WaitingVerdictsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected WaitingVerdicts empty() {
        MongoDatabase database = OWN.empty();
        return new MongoWaitingVerdicts(database, SilentRelay.of(database));
    }
}
