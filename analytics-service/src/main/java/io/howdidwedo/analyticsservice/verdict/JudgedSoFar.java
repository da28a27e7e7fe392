package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import java.util.Map;
import java.util.Optional;

/// How far transactions and answers have been judged, by whichever instance.
@FunctionalInterface
public interface JudgedSoFar {

    /// The next record to be judged of each place they were ever taken from; empty when that
    /// cannot be told just now.
    Optional<Map<Partition, Long>> next();
}
