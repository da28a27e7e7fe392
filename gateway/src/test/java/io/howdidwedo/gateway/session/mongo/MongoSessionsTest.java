package io.howdidwedo.gateway.session.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.SessionsKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoSessionsTest extends SessionsKit {
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
    protected Sessions sessions() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoSessions(database);
    }
}
