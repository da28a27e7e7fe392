package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Answers that rules are tried on.
public final class SomeAnswer {
    private SomeAnswer() {}

    /// One about a repair, which nobody wrote words in.
    public static JudgedAnswer of(
            int number, String supplier, Verdict verdict, Instant answeredAt) {
        return new JudgedAnswer(
                new UUID(1, number),
                1,
                "A-" + number,
                CustomerKind.EXTERNAL,
                "gold",
                supplier,
                "repair",
                verdict,
                false,
                75.0,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                answeredAt,
                List.of(),
                null);
    }
}
