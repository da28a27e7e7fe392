package io.howdidwedo.gateway.apikey.mongo;

import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.ApiKeysKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoApiKeysTest extends ApiKeysKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected ApiKeys keys() {
        return new MongoApiKeys(OWN.empty());
    }
}
