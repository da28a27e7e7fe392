package io.howdidwedo.analyticsservice.ledger;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The disposition of every transaction.
public interface Ledger {

    /// The dispositions of the slice, sorted by their values.
    ///
    /// @throws io.howdidwedo.analyticsservice.figure.Counting.TooManyRows when nobody could read
    ///     them
    List<LedgerRow> rows(Slice slice, List<Dimension> by);

    /// What became of the transactions of one combination of values. Each is in exactly one place:
    /// transactions = sent + suppressed + deferred + failed, sent = delivered + bounced + pending.
    ///
    /// @param by values in the order of the question's dimensions
    /// @param transactions that came in
    /// @param sent whose customer was asked
    /// @param suppressed whose customer is not asked
    /// @param suppressedBecause the same, by reason
    /// @param deferred whose time to ask has not come, or was put off
    /// @param failed that the mail system refused for good
    /// @param delivered of those sent, that arrived: opened, answered, or never sent back
    /// @param bounced of those sent, that came back
    /// @param pending of those sent, of which nothing is known yet
    /// @param answered of those sent, that have an answer that counts
    record LedgerRow(
            List<@Nullable String> by,
            long transactions,
            long sent,
            long suppressed,
            Map<String, Long> suppressedBecause,
            long deferred,
            long failed,
            long delivered,
            long bounced,
            long pending,
            long answered) {}
}
