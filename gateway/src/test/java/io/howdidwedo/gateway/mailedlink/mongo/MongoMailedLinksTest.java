package io.howdidwedo.gateway.mailedlink.mongo;

import io.howdidwedo.gateway.mailedlink.MailedLinks;
import io.howdidwedo.gateway.mailedlink.MailedLinksKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoMailedLinksTest extends MailedLinksKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected MailedLinks links() {
        return new MongoMailedLinks(OWN.empty());
    }
}
