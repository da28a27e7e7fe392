package io.howdidwedo.contracts.topic;

import java.util.List;
import java.util.Set;

/// The names of the Kafka topics.
public final class Topics {
    /// From integrators: transactions as CloudEvents.
    public static final String TRANSACTIONS_IN = "transactions.in";

    /// Compacted; key: offering id.
    public static final String OFFERINGS = "offerings";

    /// Compacted; key: team id.
    public static final String TEAMS = "teams";

    /// Key: relationship id.
    public static final String TRANSACTIONS = "transactions";

    /// Key: relationship id.
    public static final String INVITATIONS = "invitations";

    /// Key: relationship id.
    public static final String RESPONSES = "responses";

    /// Compacted; key: transaction id, partitioned by relationship id.
    public static final String VERDICTS = "verdicts";

    /// Key: relationship id; of a root cause the fix's id.
    public static final String CASES = "cases";

    /// Key: timer id; a record without value cancels the timer.
    public static final String SCHEDULE = "schedule";

    /// Key: relationship id.
    public static final String DUE = "due";

    /// All of them; each has its dead letters, see [#deadLettersOf].
    public static final List<String> ALL =
            List.of(
                    TRANSACTIONS_IN,
                    OFFERINGS,
                    TEAMS,
                    TRANSACTIONS,
                    INVITATIONS,
                    RESPONSES,
                    VERDICTS,
                    CASES,
                    SCHEDULE,
                    DUE);

    /// Those that have partitions of their own for history.
    public static final Set<String> HISTORY = Set.of(TRANSACTIONS, RESPONSES, VERDICTS);

    private Topics() {}

    /// Where records of a topic go that cannot be understood, with the reason.
    public static String deadLettersOf(String topic) {
        return topic + ".dlt";
    }
}
