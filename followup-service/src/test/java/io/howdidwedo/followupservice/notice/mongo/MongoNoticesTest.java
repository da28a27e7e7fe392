package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.NoticesKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoNoticesTest extends NoticesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Notices notices() {
        MongoDatabase database = OWN.empty();
        return new MongoNotices(database, SilentRelay.of(database));
    }
}
