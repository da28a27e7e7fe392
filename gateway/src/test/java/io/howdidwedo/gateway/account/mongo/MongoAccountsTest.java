package io.howdidwedo.gateway.account.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.AccountsKit;
import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoAccountsTest extends AccountsKit {
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
    protected Accounts accounts() {
        MongoDatabase database = client.getDatabase("gateway");
        database.drop();
        return new MongoAccounts(database);
    }
}
