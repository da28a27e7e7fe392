package io.howdidwedo.gateway.mailedlink.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import io.howdidwedo.gateway.mailedlink.MailedLinksKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoMailedLinksTest extends MailedLinksKit {
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
    protected MailedLinks links() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoMailedLinks(database);
    }
}
