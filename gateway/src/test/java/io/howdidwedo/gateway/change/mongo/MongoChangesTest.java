package io.howdidwedo.gateway.change.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.change.ChangesKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoChangesTest extends ChangesKit {
    private static LocalDatabase local;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        local = LocalDatabase.inMemory();
        client = MongoClients.create(local.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        local.close();
    }

    @Override
    protected Changes changes() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoChanges(database);
    }
}
