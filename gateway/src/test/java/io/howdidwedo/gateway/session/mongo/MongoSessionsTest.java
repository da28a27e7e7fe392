package io.howdidwedo.gateway.session.mongo;

import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.SessionsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSessionsTest extends SessionsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Sessions sessions() {
        return new MongoSessions(OWN.empty());
    }
}
