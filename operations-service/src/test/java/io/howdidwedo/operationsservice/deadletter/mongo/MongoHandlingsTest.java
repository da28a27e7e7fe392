package io.howdidwedo.operationsservice.deadletter.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.deadletter.Handlings;
import io.howdidwedo.operationsservice.deadletter.HandlingsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoHandlingsTest extends HandlingsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Handlings empty() {
        MongoDatabase database = OWN.empty();
        return new MongoHandlings(database, SilentRelay.of(database));
    }
}
