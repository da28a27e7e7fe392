package io.howdidwedo.analyticsservice.rejudging.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.rejudging.ReworksKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoReworksTest extends ReworksKit {
    private static LocalDatabase database;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        database = LocalDatabase.inMemory();
        client = MongoClients.create(database.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        database.close();
    }

    @Override
    protected Reworks none() {
        return new MongoReworks(client.getDatabase("reworks-" + UUID.randomUUID()));
    }
}
