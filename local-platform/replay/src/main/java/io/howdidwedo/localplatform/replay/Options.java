package io.howdidwedo.localplatform.replay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What to replay, and where.
///
/// @param where the system
/// @param mailbox the local mailbox
/// @param speed transactions a second, 0: as quickly as possible
record Options(
        Path transactions,
        Path answers,
        Path mapping,
        Where where,
        URI mailbox,
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
        String record = given.get("record");
        return new Options(
                file(given, "transactions"),
                file(given, "answers"),
                file(given, "mapping"),
                Where.of(given, environment),
                Where.address(given, "mailbox", 8025 + Where.offset(environment)),
                given.number("last", 200),
                given.number("speed", 20),
                run(given, now),
                record == null ? null : Path.of(record));
    }

    private static String run(Arguments given, Instant now) {
        String run = Objects.requireNonNullElseGet(given.get("run"), () -> RUN.format(now));
        if (!run.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(
                    "--run must be 1 to 40 small letters, digits or hyphens, not " + run + ".");
        }
        return run;
    }

    private static Path file(Arguments given, String name) {
        Path file = Path.of(given.require(name));
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("--" + name + ": " + file + " cannot be read.");
        }
        return file;
    }

    @Override
    public String toString() {
        return "Options";
    }
}
