package io.howdidwedo.analyticsservice.completeness;

import io.howdidwedo.analyticsservice.chronicle.Arrivals;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.chronicle.Place;
import io.howdidwedo.analyticsservice.verdict.JudgedSoFar;
import io.howdidwedo.contracts.event.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Holds what has come in against what is judged and what is in the chronicle.
public final class Counted implements HowComplete {
    private static final String READ_AS_ANSWERS = Topics.VERDICTS;
    private static final Set<String> JUDGED = Set.of(Topics.TRANSACTIONS, Topics.RESPONSES);

    private final Arrivals arrivals;
    private final Chronicle chronicle;
    private final JudgedSoFar judged;
    private final BooleanSupplier judgingAgain;

    /// @param judgingAgain whether verdicts are being worked out again
    public Counted(
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
        Map<Place, Long> ends = arrivals.ends();
        Map<Place, Long> read = chronicle.next();
        Missing missing = new Missing();
        ends.forEach((place, end) -> missing.add(READ_AS_ANSWERS, place, read.get(place), end));
        judged.next()
                .ifPresent(
                        next ->
                                ends.forEach(
                                        (place, end) -> {
                                            if (JUDGED.contains(place.topic())) {
                                                missing.add(
                                                        Topics.RESPONSES,
                                                        place,
                                                        next.get(place),
                                                        end);
                                            }
                                        }));
        return new Completeness(
                missing.answers,
                missing.answers == 0 ? 0 : chronicle.answers() + missing.answers,
                missing.others,
                judgingAgain.getAsBoolean(),
                missing.upTo);
    }

    /// What is missing, added up.
    private final class Missing {
        private long answers;
        private long others;
        private @Nullable Instant upTo;
        private boolean timesKnown = true;

        /// @param ofAnswers the topic whose records are answers
        /// @param next null when nothing has been taken from there
        void add(String ofAnswers, Place place, @Nullable Long next, long end) {
            long from = next == null ? 0 : next;
            if (end <= from) {
                return;
            }
            if (place.topic().equals(ofAnswers)) {
                answers += end - from;
            } else {
                others += end - from;
            }
            Optional<Instant> last = arrivals.before(place, from);
            timesKnown &= last.isPresent();
            upTo =
                    timesKnown
                            ? last.filter(at -> upTo == null || at.isBefore(upTo)).orElse(upTo)
                            : null;
        }
    }
}
