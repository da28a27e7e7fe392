package io.howdidwedo.operationsservice.hook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The systems hooks lead to.
public interface Receivers {

    /// What is posted.
    ///
    /// @param id the same whenever the same is posted again
    /// @param at now
    /// @param secrets what it is signed with, each
    record Posting(String address, UUID id, Instant at, String body, List<String> secrets) {
        public Posting {
            secrets = List.copyOf(secrets);
        }

        /// Secrets are in no log.
        @Override
        public String toString() {
            return "Posting[" + id + "]";
        }
    }

    /// What came of it.
    sealed interface Answer {
        /// How long it took.
        Duration took();
    }

    /// The receiver answered.
    ///
    /// @param words the beginning of what it said
    /// @param pause how long it asks to be left alone; null when it does not
    record Answered(int status, String words, @Nullable Duration pause, Duration took)
            implements Answer {}

    /// The receiver was not reached, or did not answer in time.
    ///
    /// @param why for people, in English
    record Unreached(String why, Duration took) implements Answer {}

    /// Posts this, and waits for what comes of it, but not for long.
    Answer post(Posting posting);
}
