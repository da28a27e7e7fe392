package io.howdidwedo.followupservice.cases.heard;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    /// What a customer answered when they were asked again.
    ///
    /// @param version of the answer; an older one is ignored
    /// @param putRight whether they say that it is put right; null when they left that open
    /// @param words they wrote with it; not kept here, but in the history
    public record AnswerAgain(
            UUID responseId,
            long version,
            Instant answeredAt,
            @Nullable Boolean putRight,
            String words) {}
}
