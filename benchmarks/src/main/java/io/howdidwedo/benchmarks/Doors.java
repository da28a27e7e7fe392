package io.howdidwedo.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a started system takes requests on this machine, and the key to its API.
///
/// @param offset of its ports
public record Doors(int offset, String apiKey) {
    private static final int GATEWAY = 8080;
    private static final int MAILBOX = 8025;
    private static final int BROKER = 9092;
    private static final int DATABASE = 27017;

    /// Those of the system in this data folder.
    public static Doors of(Path data, int offset) throws IOException {
        return new Doors(
                offset,
                Web.json(Files.readAllBytes(data.resolve("credentials.json")))
                        .path("apiKey")
                        .asString());
    }

    /// The gateway's address.
    public URI gateway() {
        return local(GATEWAY);
    }

    URI mailbox() {
        return local(MAILBOX);
    }

    String broker() {
        return "127.0.0.1:" + (BROKER + offset);
    }

    String database() {
        return "mongodb://127.0.0.1:" + (DATABASE + offset);
    }

    /// A request to the API, with the key.
    public HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(gateway().resolve(path))
                .header("Authorization", "Bearer " + apiKey);
    }

    /// What listens at this port in a system without an offset.
    URI local(int port) {
        return URI.create("http://127.0.0.1:" + (port + offset));
    }
}
