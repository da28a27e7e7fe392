package io.howdidwedo.servicekit.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A database in memory of a test class's own: a static field with `@RegisterExtension`.
public final class OwnDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final String NAME = "own";

    private @Nullable LocalDatabase local;
    private @Nullable MongoClient client;

    @Override
    public void beforeAll(ExtensionContext context) {
        local = LocalDatabase.inMemory();
        client = MongoClients.create(Documents.settings(local.connectionString()));
    }

    /// The database, with nothing in it any more.
    public MongoDatabase empty() {
        MongoDatabase database = Objects.requireNonNull(client).getDatabase(NAME);
        database.drop();
        return database;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(client).close();
        Objects.requireNonNull(local).close();
    }
}
