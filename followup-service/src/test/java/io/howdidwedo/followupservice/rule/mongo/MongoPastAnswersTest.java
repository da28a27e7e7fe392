package io.howdidwedo.followupservice.rule.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.PastAnswersKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPastAnswersTest extends PastAnswersKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected PastAnswers empty() {
        MongoDatabase database = OWN.empty();
        return new MongoPastAnswers(database, SilentRelay.of(database));
    }
}
