package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import java.util.Map;

/// Takes what the topics tell.
public interface Chronicle {

    /// Adds a batch with its places, as a whole or not at all. Events that are known, or older than
    /// what is known, change nothing.
    void add(Batch batch);

    /// Where reading goes on; partitions never read from are missing.
    Map<Partition, Long> next();

    /// How many answers are in it.
    long answers();

    /// How many answers have come in that are not among them, for no verdict has told of them yet.
    long answersUntold();

    /// Grows with each batch added while this process runs: the same version, the same figures.
    long version();
}
