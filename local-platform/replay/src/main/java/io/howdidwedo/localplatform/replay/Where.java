package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.remote.Http;
import io.howdidwedo.localplatform.replay.remote.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// The system that is meant.
///
/// @param data the folder a local start keeps its things in
/// @param patience how long to wait while the system is away
record Where(URI gateway, String apiKey, Duration patience, Path data) {
    /// Words that tell it.
    static final Set<String> KNOWN = Set.of("gateway", "api-key", "patience");

    /// @throws IllegalArgumentException when it is not told
    static Where of(Arguments given, Map<String, String> environment) throws IOException {
        Path data = Path.of(environment.getOrDefault("HDWD_DATA", "data"));
        return new Where(
                address(given, "gateway", 8080 + offset(environment)),
                apiKey(given, environment, data.resolve("credentials.json")),
                Duration.ofSeconds(given.number("patience", 120)),
                data);
    }

    /// How requests are sent there.
    Http http() {
        return new Http(patience);
    }

    /// The product there.
    Product product(Http http) {
        return new Product(gateway, apiKey, http);
    }

    static int offset(Map<String, String> environment) {
        String text = environment.getOrDefault("HDWD_PORT_OFFSET", "0");
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("HDWD_PORT_OFFSET must be a number, not " + text, e);
        }
    }

    static URI address(Arguments given, String name, int port) {
        String address = Objects.requireNonNullElse(given.get(name), "http://localhost:" + port);
        if (!address.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException(
                    "--" + name + " must be an address like http://localhost:" + port + ".");
        }
        return URI.create(address);
    }

    private static String apiKey(Arguments given, Map<String, String> environment, Path credentials)
            throws IOException {
        String key =
                Objects.requireNonNullElse(
                        given.get("api-key"), environment.getOrDefault("HDWD_API_KEY", ""));
        return key.isEmpty() ? keptKey(credentials) : key;
    }

    private static String keptKey(Path credentials) throws IOException {
        if (!Files.isReadable(credentials)) {
            throw new IllegalArgumentException(
                    "No API key: give --api-key or HDWD_API_KEY, or set HDWD_DATA to the folder"
                            + " of a local start.");
        }
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(credentials))
                .path("apiKey")
                .asString();
    }

    @Override
    public String toString() {
        return "Where";
    }
}
