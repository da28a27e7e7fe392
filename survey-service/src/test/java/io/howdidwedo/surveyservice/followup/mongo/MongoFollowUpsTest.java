package io.howdidwedo.surveyservice.followup.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.FollowUpsKit;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoFollowUpsTest extends FollowUpsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected FollowUps empty() {
        MongoDatabase database = OWN.empty();
        return new MongoFollowUps(database, SilentRelay.of(database));
    }
}
