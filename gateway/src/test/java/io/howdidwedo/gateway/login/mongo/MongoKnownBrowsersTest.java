package io.howdidwedo.gateway.login.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.login.KnownBrowsersKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoKnownBrowsersTest extends KnownBrowsersKit {
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
    protected KnownBrowsers browsers() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoKnownBrowsers(database);
    }
}
