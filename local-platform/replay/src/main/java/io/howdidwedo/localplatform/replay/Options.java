package io.howdidwedo.localplatform.replay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What to replay, and where.
///
/// @param data the folder a local start keeps its things in
/// @param speed transactions a second, 0: as quickly as possible
record Options(
        Path transactions,
        Path answers,
        Path mapping,
        URI gateway,
        URI mailbox,
        String apiKey,
        Duration patience,
        Path data,
        int last,
        int speed,
        String run,
        @Nullable Path record) {
    private static final Set<String> KNOWN =
            Set.of(
                    "transactions",
                    "answers",
                    "mapping",
                    "gateway",
                    "mailbox",
                    "api-key",
                    "patience",
                    "last",
                    "speed",
                    "run",
                    "record");
    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// @throws IllegalArgumentException when they are none
    static Options of(List<String> words, Map<String, String> environment, Instant now)
            throws IOException {
        Arguments given = Arguments.of(words, KNOWN);
        int offset = offset(environment.getOrDefault("HDWD_PORT_OFFSET", "0"));
        Path data = Path.of(environment.getOrDefault("HDWD_DATA", "data"));
        String run = Objects.requireNonNullElseGet(given.get("run"), () -> RUN.format(now));
        if (!run.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "--run must be 1 to 40 small letters, digits or hyphens, not " + run + ".");
        }
        String record = given.get("record");
        return new Options(
                file(given, "transactions"),
                file(given, "answers"),
                file(given, "mapping"),
                address(given, "gateway", 8080 + offset),
                address(given, "mailbox", 8025 + offset),
                apiKey(given, environment, data.resolve("credentials.json")),
                Duration.ofSeconds(given.number("patience", 120)),
                data,
                given.number("last", 200),
                given.number("speed", 20),
                run,
                record == null ? null : Path.of(record));
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("HDWD_PORT_OFFSET must be a number, not " + text, e);
        }
    }

    private static Path file(Arguments given, String name) {
        Path file = Path.of(given.require(name));
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("--" + name + ": " + file + " cannot be read.");
        }
        return file;
    }

    private static URI address(Arguments given, String name, int port) {
        String address = Objects.requireNonNullElse(given.get(name), "http://localhost:" + port);
        if (!address.matches("https?://[^\\s]+")) {
            throw new IllegalArgumentException(
                    "--" + name + " must be an address like http://localhost:" + port + ".");
        }
        return URI.create(address);
    }

    private static String apiKey(Arguments given, Map<String, String> environment, Path credentials)
            throws IOException {
        String key = given.get("api-key");
        if (key == null) {
            key = environment.get("HDWD_API_KEY");
        }
        if (key != null) {
            return key;
        }
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
        return "Options";
    }
}
