package io.howdidwedo.surveyservice.nextcycle.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirementsKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoStatedRequirementsTest extends StatedRequirementsKit {
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
    protected StatedRequirements empty() {
        MongoDatabase database = client.getDatabase("kit");
        database.drop();
        return new MongoStatedRequirements(database, SilentRelay.of(database));
    }
}
