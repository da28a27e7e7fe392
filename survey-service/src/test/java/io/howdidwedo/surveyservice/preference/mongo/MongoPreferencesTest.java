package io.howdidwedo.surveyservice.preference.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.preference.PreferencesKit;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoPreferencesTest extends PreferencesKit {
    private static LocalDatabase local;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        local = LocalDatabase.inMemory();
        client = MongoClients.create(Documents.settings(local.connectionString()));
    }

    @AfterAll
    static void stop() {
        client.close();
        local.close();
    }

    @Override
    protected Preferences empty() {
        MongoDatabase database = client.getDatabase("preferences-kit");
        database.drop();
        return new MongoPreferences(database, Clock.systemUTC());
    }
}
