package io.howdidwedo.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;

/// The least an endpoint that keeps its word can do: read the request, insert one document of 600
/// bytes into the same database, durably, answer.
public final class BareEndpoint implements AutoCloseable {
    private static final String FILLING = "x".repeat(560);

    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// The same in a process of its own: takes the database's address and the port.
    public static void main(String[] arguments) throws IOException {
        var _ = new BareEndpoint(arguments[0], Integer.parseInt(arguments[1]));
        System.out.println("The bare endpoint is there. To stop it, end the process.");
    }

    BareEndpoint(String database) throws IOException {
        this(database, 0);
    }

    private BareEndpoint(String database, int port) throws IOException {
        client = MongoClients.create(database);
        documents = client.getDatabase("benchmarks").getCollection("bare");
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            documents.insertOne(new Document("words", FILLING));
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(303, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        client.close();
    }
}
