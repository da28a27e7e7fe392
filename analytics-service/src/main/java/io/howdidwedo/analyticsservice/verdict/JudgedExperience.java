package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.relationship.Experience.StandingAnswer;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction with the standing of its answers and the verdict on the one that counts.
///
/// @param agreementVersion in force when it happened, 0 when none is known
/// @param parameters version judged with
/// @param judged null when no answer counts
record JudgedExperience(
        TransactionRecorded transaction,
        int agreementVersion,
        int parameters,
        List<StandingAnswer> heard,
        @Nullable Judged judged) {

    public JudgedExperience {
        heard = List.copyOf(heard);
    }

    /// Whether anything was answered, counting or not.
    boolean answered() {
        return !heard.isEmpty();
    }
}
