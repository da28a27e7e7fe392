package io.howdidwedo.analyticsservice.parameter.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoParameterVersionsTest extends ParameterVersionsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected ParameterVersions fresh() {
        MongoDatabase database = OWN.empty();
        return new ParameterStoreConfiguration()
                .parameterVersions(database, SilentRelay.of(database));
    }
}
