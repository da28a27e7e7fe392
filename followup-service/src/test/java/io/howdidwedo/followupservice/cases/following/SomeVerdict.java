package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A verdict to begin a test with.
final class SomeVerdict {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private SomeVerdict() {}

    /// One on the answer to the transaction of this number: dissatisfied.
    static VerdictChanged about(int number, long version) {
        UUID transaction = new UUID(1, number);
        UUID response = new UUID(2, number);
        return new VerdictChanged(
                transaction,
                transaction,
                "shop",
                "A-" + number,
                version,
                "c-" + number,
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                "home-delivery",
                "web",
                NOON,
                NOON,
                null,
                Map.of(),
                1,
                1,
                new VerdictChanged.Judged(
                        response,
                        Verdict.DISSATISFIED,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null),
                List.of(
                        new VerdictChanged.Answer(
                                response,
                                "r",
                                Standing.COUNTS,
                                NOON,
                                NOON,
                                "email",
                                new Overall(5, 1),
                                null,
                                null,
                                false,
                                List.of())));
    }
}
