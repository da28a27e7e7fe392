package io.howdidwedo.followupservice.workinghours.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.TeamHoursKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoTeamHoursTest extends TeamHoursKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected TeamHours empty() {
        MongoDatabase database = OWN.empty();
        return new MongoTeamHours(database, SilentRelay.of(database));
    }
}
