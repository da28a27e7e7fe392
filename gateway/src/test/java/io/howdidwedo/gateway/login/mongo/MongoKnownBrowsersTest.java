package io.howdidwedo.gateway.login.mongo;

import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.login.KnownBrowsersKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoKnownBrowsersTest extends KnownBrowsersKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected KnownBrowsers browsers() {
        return new MongoKnownBrowsers(OWN.empty());
    }
}
