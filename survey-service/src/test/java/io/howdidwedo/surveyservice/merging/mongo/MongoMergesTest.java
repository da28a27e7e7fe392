package io.howdidwedo.surveyservice.merging.mongo;

import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.merging.MergesKit;
import io.howdidwedo.testsupport.SettableClock;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoMergesTest extends MergesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Merges empty() {
        return new Stores(OWN.empty(), new SettableClock(NOON)).merges();
    }
}
