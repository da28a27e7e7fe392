package io.howdidwedo.analyticsservice.rejudging.mongo;

import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.ReworksKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoReworksTest extends ReworksKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Reworks none() {
        return new MongoReworks(OWN.empty());
    }
}
