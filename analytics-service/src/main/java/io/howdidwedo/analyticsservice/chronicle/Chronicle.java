package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import java.util.Map;
import java.util.function.Supplier;

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

    /// A moment that stays there to be asked, when newer data is asked for elsewhere, until it is
    /// let go. It holds on to what has been replaced since, so nobody keeps one for long while much
    /// changes.
    interface Kept extends AutoCloseable {

        /// The version of its data.
        long version();

        /// Asks questions of it.
        <T> T asked(Supplier<T> questions);

        /// Lets go of it.
        @Override
        void close();
    }

    /// What is to happen once everything said before the start has been read.
    @FunctionalInterface
    interface CaughtUp {

        /// Called once.
        void caughtUp();
    }
}
