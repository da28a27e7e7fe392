package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleSettings;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.contracts.event.Event;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Adds answers to a chronicle through the code that adds what is read from the topics, in batches
/// as large as the reader's largest. Making the answers up is not measured.
final class Loading {
    /// As `ChronicleReader` polls.
    private static final int AT_ONCE = 5_000;

    /// Of what each answer, transaction and invitation is written to.
    static final List<String> TABLES =
            List.of(
                    "intake",
                    "transactions",
                    "answers",
                    "ratings",
                    "responses",
                    "comments",
                    "outcomes",
                    "invitations",
                    "cases");

    private final MadeUpAnswers answers;

    Loading(MadeUpAnswers answers) {
        this.answers = answers;
    }

    /// As the service has it unless told otherwise.
    static ChronicleSettings settings(Path file) {
        return new ChronicleSettings(file, "256MB", 2, 3, 1_000_000, ZoneId.of("UTC"));
    }

    /// Adds these answers.
    ///
    /// @param ends where reading goes on afterwards
    Rate add(Path file, int from, int until, Map<Partition, Long> ends) {
        long nanos = 0;
        try (DuckDbChronicle chronicle = DuckDbChronicle.open(settings(file))) {
            long before = rows(chronicle);
            chronicle.add(new Batch(List.copyOf(answers.offerings()), Map.of()));
            List<Event> events = new ArrayList<>();
            Iterator<MadeUpAnswer> all = answers.range(from, until).iterator();
            while (all.hasNext()) {
                events.addAll(all.next().events());
                if (events.size() >= AT_ONCE || !all.hasNext()) {
                    Batch batch = new Batch(events, all.hasNext() ? Map.of() : ends);
                    long start = System.nanoTime();
                    chronicle.add(batch);
                    nanos += System.nanoTime() - start;
                    events.clear();
                }
            }
            return new Rate(until - from, rows(chronicle) - before, nanos / 1e9);
        }
    }

    private static long rows(DuckDbChronicle chronicle) {
        return chronicle.ask(
                connection -> {
                    long rows = 0;
                    try (Statement statement = connection.createStatement()) {
                        for (String table : TABLES) {
                            try (ResultSet count =
                                    statement.executeQuery("SELECT count(*) FROM " + table)) {
                                count.next();
                                rows += count.getLong(1);
                            }
                        }
                    }
                    return rows;
                });
    }
}
