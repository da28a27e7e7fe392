package io.howdidwedo.analyticsservice.agreement.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoOfferingAgreementsTest extends OfferingAgreementsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected OfferingAgreements empty() {
        MongoDatabase database = OWN.empty();
        return new AgreementStoreConfiguration()
                .offeringAgreements(database, SilentRelay.of(database));
    }
}
