package io.howdidwedo.analyticsservice.statistics.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The step-down correction of a table of p values, so that the whole table seldom takes chance
/// for a difference (Holm 1979, Scandinavian Journal of Statistics 6:65-70).
public final class Holm {
    private Holm() {}

    /// The p values to compare with the level of the whole table, in the order given.
    public static List<Double> adjust(List<Double> ps) {
        List<Integer> ascending =
                IntStream.range(0, ps.size())
                        .boxed()
                        .sorted(Comparator.comparing(ps::get))
                        .toList();
        Double[] adjusted = new Double[ps.size()];
        double greatest = 0;
        for (int rank = 0; rank < ps.size(); rank++) {
            int at = ascending.get(rank);
            greatest = Math.max(greatest, Math.min(1, (ps.size() - rank) * ps.get(at)));
            adjusted[at] = greatest;
        }
        return List.of(adjusted);
    }
}
