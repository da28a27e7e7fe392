package io.howdidwedo.analyticsservice.statistics.nonresponse;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

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
}
