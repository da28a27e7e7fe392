package io.howdidwedo.surveyservice.suppression.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoSuppressionsTest extends SuppressionsKit {
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
    protected Suppressions empty() {
        MongoDatabase database = client.getDatabase("kit");
        database.drop();
        return new MongoSuppressions(database, SilentRelay.of(database));
    }
}
