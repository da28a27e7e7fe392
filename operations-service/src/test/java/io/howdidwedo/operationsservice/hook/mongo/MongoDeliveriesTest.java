package io.howdidwedo.operationsservice.hook.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.DeliveriesKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDeliveriesTest extends DeliveriesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Deliveries deliveries() {
        MongoDatabase database = OWN.empty();
        return new MongoDeliveries(database, SilentRelay.of(database));
    }
}
