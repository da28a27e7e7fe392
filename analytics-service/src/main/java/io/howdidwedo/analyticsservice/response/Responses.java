package io.howdidwedo.analyticsservice.response;

import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All answers, the newest first.
public interface Responses {

    /// The place of an answer in the order.
    record Place(Instant answeredAt, UUID response) {}

    /// Which answers are wanted.
    ///
    /// @param standings only those; all when empty
    /// @param commented only those in which the customer wrote something
    /// @param words only those whose comments have this text, whatever its case and accents; all
    /// when empty
    /// @param among only these; empty for all
    /// @param transactions only answers to these; all when empty
    record Wanted(
            Slice slice,
            Set<Standing> standings,
            boolean commented,
            String words,
            Optional<List<UUID>> among,
            Set<UUID> transactions) {
        /// Those of a slice with these standings, whatever was written in them.
        public Wanted(Slice slice, Set<Standing> standings) {
            this(slice, standings, false, "");
        }

        /// Those in which something was written.
        public Wanted(Slice slice, Set<Standing> standings, boolean commented, String words) {
            this(slice, standings, commented, words, Optional.empty());
        }

        /// Those among these answers.
        public Wanted(
                Slice slice,
                Set<Standing> standings,
                boolean commented,
                String words,
                Optional<List<UUID>> among) {
            this(slice, standings, commented, words, among, Set.of());
        }

        /// Those to these transactions only.
        public Wanted about(Set<UUID> some) {
            return new Wanted(slice, standings, commented, words, among, some);
        }

        public Wanted {
            standings = Set.copyOf(standings);
            among = among.map(List::copyOf);
            transactions = Set.copyOf(transactions);
        }
    }

    /// The next answers.
    ///
    /// @param after the place of the last one seen; null to begin
    List<HeardResponse> page(Wanted wanted, @Nullable Place after, int limit);

    /// How many there are.
    long count(Wanted wanted);
}
