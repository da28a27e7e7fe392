package io.howdidwedo.gateway.passkey.mongo;

import io.howdidwedo.gateway.passkey.Passkeys;
import io.howdidwedo.gateway.passkey.PasskeysKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPasskeysTest extends PasskeysKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Passkeys passkeys() {
        return new MongoPasskeys(OWN.empty());
    }
}
