package io.howdidwedo.analyticsservice.usual;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everybody's answers that count, to tell what is usual.
public interface EarlierAnswers {

    /// The answers to an expectation on transactions of the window.
    ///
    /// @param asKnownAt only what was recorded until then; null for all there is
    AnswerTally tally(String expectation, PriorWindow window, @Nullable Instant asKnownAt);

    /// All answers to one expectation in a window, added up in whole numbers: the same sums in
    /// whatever order the answers came.
    ///
    /// @param unit the parts a scale is cut into, a multiple of the steps of every scale in use
    /// @param groups in no particular order
    record AnswerTally(long unit, List<Group> groups) {

        /// Relationships of one offering that gave the same number of answers.
        ///
        /// @param answersEach how many each of them gave
        /// @param relationships how many there are
        /// @param sum of all their answers, in parts of the unit
        /// @param sumOfSquaredSums the square of each relationship's sum, added up
        /// @param sumOfSquares the square of each answer, added up
        public record Group(
                String offering,
                long answersEach,
                long relationships,
                BigInteger sum,
                BigInteger sumOfSquaredSums,
                BigInteger sumOfSquares) {}

        public AnswerTally {
            groups = List.copyOf(groups);
        }

        /// No answers.
        public static AnswerTally empty() {
            return new AnswerTally(1, List.of());
        }

        Sums everywhere() {
            return sums(_ -> true);
        }

        Sums of(String offering) {
            return sums(group -> group.offering().equals(offering));
        }

        private Sums sums(Predicate<Group> which) {
            return Sums.of(unit, groups.stream().filter(which).toList());
        }
    }
}
