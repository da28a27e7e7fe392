package io.howdidwedo.gateway.change.mongo;

import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.change.ChangesKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoChangesTest extends ChangesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Changes changes() {
        return new MongoChanges(OWN.empty());
    }
}
