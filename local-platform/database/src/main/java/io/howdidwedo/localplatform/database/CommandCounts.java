package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How many commands of each name came, for who measures round trips. `serverStatus` tells it where
/// MongoDB does: `metrics.commands.<name>.total`.
final class CommandCounts {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String command) {
        counts.computeIfAbsent(command, _ -> new LongAdder()).increment();
    }

    /// The answer to `serverStatus` with the counts.
    Document in(Document status) {
        Document commands = new Document();
        new TreeMap<>(counts)
                .forEach(
                        (name, count) -> commands.append(name, new Document("total", count.sum())));
        return status.append("metrics", new Document("commands", commands));
    }
}
