package io.howdidwedo.analyticsservice.completeness.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the whole product has done, and how far what it counts is behind. The chronicle knows: no
/// number is kept beside it.
final class ChronicleVitals implements Vitals {
    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final double MILLIS = 1_000;

    private static final Counted TRANSACTIONS =
            new Counted(
                    "hdwd_transactions",
                    "Transactions that came in, by what was planned for them",
                    "disposition",
                    "SELECT coalesce(not_asked_because, 'asked'), count(*) FROM intake GROUP BY 1");
    private static final Counted INVITATIONS =
            new Counted(
                    "hdwd_invitations",
                    "Invitations, by how they stand",
                    "status",
                    "SELECT status, count(*) FROM invitations GROUP BY 1");
    private static final Counted ANSWERS =
            new Counted(
                    "hdwd_answers",
                    "Answers, by whether they count or are held back",
                    "standing",
                    "SELECT standing, count(*) FROM answers GROUP BY 1");
    private static final Counted VERDICTS =
            new Counted(
                    "hdwd_verdicts",
                    "Verdicts on answers that count",
                    "verdict",
                    """
                    SELECT coalesce(verdict, 'none'), count(*) FROM answers
                    WHERE standing = 'COUNTS' GROUP BY 1
                    """);

    private final DuckDbChronicle chronicle;
    private final HowComplete completeness;
    private final Clock clock;

    ChronicleVitals(DuckDbChronicle chronicle, HowComplete completeness, Clock clock) {
        this.chronicle = chronicle;
        this.completeness = completeness;
        this.clock = clock;
    }

    /// Rows counted by a word in them.
    private record Counted(String name, String help, String label, String sql) {
        void into(List<Vital> signs, Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    signs.add(
                            Vital.gauge(name, help, rows.getLong(2))
                                    .of(label, rows.getString(1).toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    @Override
    public List<Vital> read() {
        List<Vital> signs = new ArrayList<>(behind(completeness.now()));
        signs.addAll(
                chronicle.ask(
                        connection -> {
                            List<Vital> counted = new ArrayList<>();
                            for (Counted one :
                                    List.of(TRANSACTIONS, INVITATIONS, ANSWERS, VERDICTS)) {
                                one.into(counted, connection);
                            }
                            return counted;
                        }));
        return signs;
    }

    private List<Vital> behind(Completeness now) {
        return List.of(
                Vital.gauge(
                                "hdwd_chronicle_behind_seconds",
                                "How old what is counted is while more has come in",
                                seconds(now))
                        .tolerating(TOLERATED),
                Vital.gauge(
                        "hdwd_chronicle_behind_records",
                        "Facts that have come in and are not counted yet",
                        now.waiting() + now.others()));
    }

    private double seconds(Completeness now) {
        return now.upTo() == null || now.left() == 0
                ? 0
                : Math.max(0, Duration.between(now.upTo(), clock.instant()).toMillis()) / MILLIS;
    }
}
