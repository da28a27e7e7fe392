package io.howdidwedo.followupservice.cases.heard;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.verdict.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What we heard: the answer against the customer's expectations.
///
/// @param version of the verdict; an older one is ignored
public record AnswerHeard(
        long version,
        Verdict verdict,
        boolean slipped,
        Instant answeredAt,
        @Nullable Overall overall,
        List<PrimaryOutcome> primary,
        List<SecondaryOutcome> secondary) {

    public AnswerHeard {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
    }

    /// The customer was asked and did not answer; whatever they say later is news.
    public static AnswerHeard nothing(Instant since) {
        return new AnswerHeard(0, Verdict.UNDETERMINED, false, since, null, List.of(), List.of());
    }
}
