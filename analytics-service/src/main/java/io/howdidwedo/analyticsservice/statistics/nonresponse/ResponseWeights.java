package io.howdidwedo.analyticsservice.statistics.nonresponse;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lets every answer stand for the invitations of its kind, so that those who answer more often do
/// not speak for the others (Little 1986, International Statistical Review 54:139-157).
///
/// Kinds with fewer than 20 answers are taken together, and with the next smallest if they still
/// have fewer; no answer weighs more than five times the median one.
public final class ResponseWeights {
    private static final int ANSWERS = 20;
    private static final int MEDIANS = 5;
    private static final Comparator<Cell> SMALLEST_FIRST =
            comparingLong(Cell::answered)
                    .thenComparingLong(Cell::invited)
                    .thenComparingLong(Cell::hits);

    private ResponseWeights() {}

    /// The weighted share, on as many answers as the weights leave (Kish 1965, Survey Sampling,
    /// section 11.7). There must be answers.
    public static Share of(List<Cell> cells) {
        List<Cell> large = collapsed(cells);
        double cap = MEDIANS * medianWeight(large);
        double hits = 0;
        double sum = 0;
        double squares = 0;
        for (Cell cell : large) {
            double weight = Math.min(cap, cell.weight());
            hits += weight * cell.hits();
            sum += weight * cell.answered();
            squares += weight * weight * cell.answered();
        }
        return new Share(hits, sum).worth(squares / sum);
    }

    private static List<Cell> collapsed(List<Cell> cells) {
        List<Cell> large = new ArrayList<>();
        Cell rest = new Cell(0, 0, 0);
        for (Cell cell : cells.stream().sorted(SMALLEST_FIRST).toList()) {
            if (cell.answered() < ANSWERS || (rest.invited() > 0 && rest.answered() < ANSWERS)) {
                rest = rest.plus(cell);
            } else {
                large.add(cell);
            }
        }
        if (rest.answered() > 0) {
            large.add(rest);
        }
        return large;
    }

    private static double medianWeight(List<Cell> cells) {
        long answers = cells.stream().mapToLong(Cell::answered).sum();
        if (answers == 0) {
            throw new IllegalArgumentException("No answers");
        }
        return (weightOf((answers - 1) / 2, cells) + weightOf(answers / 2, cells)) / 2;
    }

    /// Of the answer at this place when the lightest come first.
    private static double weightOf(long place, List<Cell> cells) {
        long passed = 0;
        for (Cell cell : cells.stream().sorted(comparingDouble(Cell::weight)).toList()) {
            passed += cell.answered();
            if (place < passed) {
                return cell.weight();
            }
        }
        throw new IllegalArgumentException("No answer at " + place);
    }

    /// Invitations of one kind, such as one tier, offering and channel, and what became of them.
    public record Cell(long invited, long answered, long hits) {
        public Cell {
            if (hits < 0 || answered < hits || invited < answered) {
                throw new IllegalArgumentException(
                        "%d invited, %d answered, %d hits".formatted(invited, answered, hits));
            }
        }

        /// Together with invitations of another kind.
        public Cell plus(Cell other) {
            return new Cell(invited + other.invited, answered + other.answered, hits + other.hits);
        }

        /// Between what share of all invited the hits must be, whatever those who kept silent would
        /// have said: none of them is a hit, or all are (Manski 1989, Journal of Human Resources
        /// 24:343-360). Somebody must be invited.
        public Interval bounds() {
            return new Interval(
                    (double) hits / invited, (double) (hits + invited - answered) / invited);
        }

        /// How many invitations an answer stands for; there must be answers.
        double weight() {
            return (double) invited / answered;
        }
    }
}
