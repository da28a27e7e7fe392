package io.howdidwedo.localplatform.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillTest {
    private static final int THREADS = 8;

    @TempDir private Path folder;

    /// The few writes are all in the journal, the many have been committed several times.
    @ParameterizedTest
    @ValueSource(ints = {1, 300, 1_500})
    void whatWasAcknowledgedIsThereAfterAKill(int writes) throws Exception {
        var file = folder.resolve("database.mv");
        var acknowledged = writeAndKill(file, writes);

        try (var database = LocalDatabase.open(file, 0);
                var client = MongoClients.create(database.connectionString())) {
            var responses = client.getDatabase("survey").getCollection("responses");
            var found = new HashSet<String>();
            responses.find().forEach(document -> found.add(document.getString("_id")));

            assertThat(found).containsAll(acknowledged);
            assertIndexesAgree(responses, found);
        }
    }

    private static void assertIndexesAgree(MongoCollection<Document> responses, Set<String> found) {
        assertThat(responses.countDocuments(in("state", "new", "confirmed")))
                .isEqualTo(found.size());
        for (var id : found) {
            assertThat(responses.find(eq("token", "token-" + id)).first())
                    .as("the entry of %s in the index of tokens", id)
                    .isNotNull()
                    .containsEntry("_id", id);
        }
    }

    private static Set<String> writeAndKill(Path file, int writes) throws Exception {
        var acknowledged = new HashSet<String>();
        var process = start(file);
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged.size() < writes) {
                acknowledged.add(nextLine(lines));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static String nextLine(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("the writing process ended by itself");
        }
        return line;
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Writes until it is killed, and prints the id of each document that was inserted and then
    /// changed with an acknowledgement.
    public static void main(String[] arguments) {
        var database = LocalDatabase.open(Path.of(arguments[0]), 0);
        var client = MongoClients.create(database.connectionString());
        var responses = client.getDatabase("survey").getCollection("responses");
        responses.createIndex(new Document("token", 1), new IndexOptions().unique(true));
        responses.createIndex(new Document("state", 1).append("outbox.at", 1));
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                var prefix = thread + "-";
                var _ = executor.submit(() -> write(responses, prefix));
            }
        }
    }

    private static void write(MongoCollection<Document> responses, String prefix) {
        for (int i = 0; ; i++) {
            var id = prefix + i;
            responses.insertOne(
                    new Document("_id", id)
                            .append("token", "token-" + id)
                            .append("state", "new")
                            .append("text", "some text ".repeat(800)));
            responses.updateOne(
                    eq("_id", id),
                    new Document("$set", new Document("state", "confirmed"))
                            .append("$push", new Document("outbox", new Document("at", i))));
            System.out.println(id);
        }
    }
}
