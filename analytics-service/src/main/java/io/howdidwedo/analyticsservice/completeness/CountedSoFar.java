package io.howdidwedo.analyticsservice.completeness;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.verdict.JudgedSoFar;
import io.howdidwedo.contracts.topic.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Holds what has come in against what is judged and what is in the chronicle.
public final class CountedSoFar implements HowComplete {
    private static final Set<String> JUDGED = Set.of(Topics.TRANSACTIONS, Topics.RESPONSES);

    private final Arrivals arrivals;
    private final Chronicle chronicle;
    private final JudgedSoFar judged;
    private final BooleanSupplier judgingAgain;

    /// @param judgingAgain whether verdicts are being worked out again
    public CountedSoFar(
            Arrivals arrivals,
            Chronicle chronicle,
            JudgedSoFar judged,
            BooleanSupplier judgingAgain) {
        this.arrivals = arrivals;
        this.chronicle = chronicle;
        this.judged = judged;
        this.judgingAgain = judgingAgain;
    }

    @Override
    public Completeness now() {
        Map<Partition, Long> ends = arrivals.ends();
        Map<Partition, Long> read = chronicle.next();
        Missing missing = new Missing();
        ends.forEach((place, end) -> missing.add(Topics.VERDICTS, place, read.get(place), end));
        long verdicts = missing.answers;
        missing.answers = 0;
        judged.next().ifPresent(next -> missing.addNotJudged(ends, next));
        long told = verdicts == 0 ? 0 : tellOfAnswers(verdicts, missing.answers);
        long answers = missing.answers + told;
        return new Completeness(
                answers,
                answers == 0 ? 0 : chronicle.answers() + answers,
                missing.others,
                told < verdicts || judgingAgain.getAsBoolean(),
                missing.upTo);
    }

    /// How many of the verdicts that are not in the chronicle yet are of answers that are not there
    /// either; the others are told once more.
    private long tellOfAnswers(long verdicts, long notJudged) {
        return Math.clamp(chronicle.answersUntold() - notJudged, 0L, verdicts);
    }

    /// What is missing, added up.
    private final class Missing {
        private long answers;
        private long others;
        private @Nullable Instant upTo;
        private boolean timesKnown = true;

        void addNotJudged(Map<Partition, Long> ends, Map<Partition, Long> next) {
            ends.forEach(
                    (place, end) -> {
                        if (JUDGED.contains(place.topic())) {
                            add(Topics.RESPONSES, place, next.get(place), end);
                        }
                    });
        }

        /// @param ofAnswers the topic whose records are answers
        /// @param next null when nothing has been taken from there
        void add(String ofAnswers, Partition place, @Nullable Long next, long end) {
            long from = next == null ? 0 : next;
            if (end <= from) {
                return;
            }
            if (place.topic().equals(ofAnswers)) {
                answers += end - from;
            } else {
                others += end - from;
            }
            waitsSince(arrivals.before(place, from));
        }

        private void waitsSince(Optional<Instant> last) {
            timesKnown &= last.isPresent();
            upTo =
                    timesKnown
                            ? last.filter(at -> upTo == null || at.isBefore(upTo)).orElse(upTo)
                            : null;
        }
    }
}
