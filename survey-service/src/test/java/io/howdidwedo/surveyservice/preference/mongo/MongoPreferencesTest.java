package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.preference.PreferencesKit;
import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPreferencesTest extends PreferencesKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Preferences empty() {
        MongoDatabase database = OWN.empty();
        return new MongoPreferences(database, Clock.systemUTC());
    }
}
