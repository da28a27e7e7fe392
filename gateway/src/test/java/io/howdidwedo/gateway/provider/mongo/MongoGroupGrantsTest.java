package io.howdidwedo.gateway.provider.mongo;

import io.howdidwedo.gateway.provider.GroupGrants;
import io.howdidwedo.gateway.provider.GroupGrantsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoGroupGrantsTest extends GroupGrantsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected GroupGrants grants() {
        return new MongoGroupGrants(OWN.empty());
    }
}
