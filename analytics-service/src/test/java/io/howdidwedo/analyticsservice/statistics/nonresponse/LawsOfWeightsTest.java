package io.howdidwedo.analyticsservice.statistics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold of weights for silence whatever the numbers are.
class LawsOfWeightsTest {
    private static final int CASES = 400;

    private final Random chance = new Random(20_261_129);

    /// Weights sum to one: the weighted share lies among the shares that it is made of, on no more
    /// answers than there are.
    @Test
    void aWeightedShareLiesAmongItsParts() {
        for (int at = 0; at < CASES; at++) {
            List<Cell> cells = cells();
            List<Double> shares =
                    cells.stream()
                            .filter(cell -> cell.answered() > 0)
                            .map(cell -> (double) cell.hits() / cell.answered())
                            .toList();
            Share weighted = ResponseWeights.of(cells);
            assertThat(weighted.value())
                    .as("%s", cells)
                    .isBetween(Collections.min(shares) - 1e-9, Collections.max(shares) + 1e-9);
            assertThat(weighted.n())
                    .isLessThanOrEqualTo(cells.stream().mapToLong(Cell::answered).sum() + 1e-9);
        }
    }

    /// Nobody knows more than the silent leave open: with no weight cut, the weighted share of all
    /// kinds is one that they could have made true.
    @Test
    void theSilentCouldHaveMadeItTrue() {
        for (int at = 0; at < CASES; at++) {
            Cell cell = cell(20);
            assertThat(cell.bounds().contains(ResponseWeights.of(List.of(cell)).value())).isTrue();
            assertThat(cell.bounds().liesBetween(0, 1)).isTrue();
        }
    }

    @Test
    void boundsOfAllLieAmongThoseOfTheParts() {
        for (int at = 0; at < CASES; at++) {
            Cell one = cell(1);
            Cell other = cell(1);
            Cell both = one.plus(other);
            assertThat(both).isEqualTo(other.plus(one));
            assertThat(both.bounds().low())
                    .isBetween(
                            Math.min(one.bounds().low(), other.bounds().low()) - 1e-12,
                            Math.max(one.bounds().low(), other.bounds().low()) + 1e-12);
            assertThat(both.bounds().high())
                    .isBetween(
                            Math.min(one.bounds().high(), other.bounds().high()) - 1e-12,
                            Math.max(one.bounds().high(), other.bounds().high()) + 1e-12);
        }
    }

    /// Hits and misses are two names for one thing.
    @Test
    void missesAreWhatHitsAreNot() {
        for (int at = 0; at < CASES; at++) {
            List<Cell> cells = cells();
            List<Cell> misses =
                    cells.stream()
                            .map(
                                    cell ->
                                            new Cell(
                                                    cell.invited(),
                                                    cell.answered(),
                                                    cell.answered() - cell.hits()))
                            .toList();
            Share hits = ResponseWeights.of(cells);
            if (differ(cells)) {
                assertThat(ResponseWeights.of(misses).value())
                        .isCloseTo(1 - hits.value(), Offset.offset(1e-9));
            }
        }
    }

    /// Kinds of the same size and silence may be taken in either order.
    private static boolean differ(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::answered).distinct().count() == cells.size();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int many = 1 + chance.nextInt(6);
        for (int at = 0; at < many; at++) {
            cells.add(cell(1));
        }
        return cells;
    }

    private Cell cell(int least) {
        int answered = least + chance.nextInt(90);
        return new Cell(
                answered + (long) chance.nextInt(900), answered, chance.nextInt(answered + 1));
    }
}
