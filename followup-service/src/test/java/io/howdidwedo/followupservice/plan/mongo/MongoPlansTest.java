package io.howdidwedo.followupservice.plan.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.plan.Plans;
import io.howdidwedo.followupservice.plan.PlansKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPlansTest extends PlansKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Plans empty() {
        MongoDatabase database = OWN.empty();
        return new MongoPlans(database, SilentRelay.of(database));
    }
}
