package io.howdidwedo.servicekit.aggregate;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/// Against the database of production, where Docker is there; skipped, and reported so, where not.
@Testcontainers(disabledWithoutDocker = true)
class MongoDbAggregatesIT extends AggregatesKit {
    @Container private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

    @Override
    String address() {
        return MONGO.getConnectionString();
    }
}
