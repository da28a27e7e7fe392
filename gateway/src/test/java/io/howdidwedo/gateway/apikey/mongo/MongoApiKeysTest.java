package io.howdidwedo.gateway.apikey.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.ApiKeysKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoApiKeysTest extends ApiKeysKit {
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
    protected ApiKeys keys() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoApiKeys(database);
    }
}
