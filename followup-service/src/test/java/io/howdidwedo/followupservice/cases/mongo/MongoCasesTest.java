package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoCasesTest extends CasesKit {
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
    protected Cases empty() {
        MongoDatabase database = client.getDatabase("kit");
        database.drop();
        return new MongoCases(database, SilentRelay.of(database));
    }
}
