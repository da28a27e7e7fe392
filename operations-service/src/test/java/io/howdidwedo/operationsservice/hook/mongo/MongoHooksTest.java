package io.howdidwedo.operationsservice.hook.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.hook.Hooks;
import io.howdidwedo.operationsservice.hook.HooksKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoHooksTest extends HooksKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Hooks hooks() {
        MongoDatabase database = OWN.empty();
        return new MongoHooks(database, SilentRelay.of(database));
    }
}
