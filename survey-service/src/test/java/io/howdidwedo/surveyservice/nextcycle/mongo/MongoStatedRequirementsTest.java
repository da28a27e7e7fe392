package io.howdidwedo.surveyservice.nextcycle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirementsKit;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoStatedRequirementsTest extends StatedRequirementsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected StatedRequirements empty() {
        MongoDatabase database = OWN.empty();
        return new MongoStatedRequirements(database, SilentRelay.of(database));
    }
}
