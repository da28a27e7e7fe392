package io.howdidwedo.servicekit.aggregate;

import io.howdidwedo.localplatform.database.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class LocalDatabaseAggregatesTest extends AggregatesKit {
    private static LocalDatabase database;

    @BeforeAll
    static void start() {
        database = LocalDatabase.inMemory();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    String address() {
        return database.connectionString();
    }
}
