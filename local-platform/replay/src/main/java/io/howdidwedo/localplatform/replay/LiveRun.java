package io.howdidwedo.localplatform.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One run of past transactions played live. All it sends follows from its name and its start, so
/// that going on with it sends the same once more.
///
/// @param startedAt when it was started first
record LiveRun(String id, Instant startedAt) {

    /// The run of this name, begun now unless it was begun before.
    static LiveRun of(String id, Path data, Instant now) throws IOException {
        Path start = Files.createDirectories(data.resolve("replay")).resolve(id + ".started");
        if (!Files.exists(start)) {
            Files.writeString(start, now.truncatedTo(ChronoUnit.MILLIS).toString());
        }
        return new LiveRun(id, Instant.parse(Files.readString(start).strip()));
    }

    String source() {
        return "live-" + id;
    }

    /// The address of the customer of the run's nth transaction, one nobody can be reached at.
    String address(int number) {
        return "customer-" + number + "." + id + "@example.org";
    }
}
