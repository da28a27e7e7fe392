package io.howdidwedo.surveyservice.suppression.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsKit;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSuppressionsTest extends SuppressionsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Suppressions empty() {
        MongoDatabase database = OWN.empty();
        return new MongoSuppressions(database, SilentRelay.of(database));
    }
}
