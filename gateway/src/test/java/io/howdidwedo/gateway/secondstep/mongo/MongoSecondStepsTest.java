package io.howdidwedo.gateway.secondstep.mongo;

import io.howdidwedo.gateway.secondstep.SecondSteps;
import io.howdidwedo.gateway.secondstep.SecondStepsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSecondStepsTest extends SecondStepsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected SecondSteps steps() {
        return new MongoSecondSteps(OWN.empty());
    }
}
