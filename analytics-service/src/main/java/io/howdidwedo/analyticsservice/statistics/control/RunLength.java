package io.howdidwedo.analyticsservice.statistics.control;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// How long an average stays within its limit: it is taken for a Markov chain over narrow bands of
/// values (Brook and Evans 1972, Biometrika 59:539-549).
final class RunLength {
    /// Odd, so that the average starts in the middle of a band.
    private static final int BANDS = 201;

    private RunLength() {}

    static double of(Ewma ewma, double shift) {
        DMatrixRMaj lengths = new DMatrixRMaj(BANDS, 1);
        CommonOps_DDRM.fill(lengths, 1);
        if (!CommonOps_DDRM.solve(
                leaving(ewma, NormalDistribution.of(shift, 1)), lengths, lengths)) {
            throw new IllegalStateException("Never leaves its limit: " + ewma);
        }
        return lengths.get(BANDS / 2);
    }

    /// The identity less the probability of coming from one band to another.
    private static DMatrixRMaj leaving(Ewma ewma, NormalDistribution figure) {
        double width = 2 * ewma.limit() / BANDS;
        DMatrixRMaj matrix = new DMatrixRMaj(BANDS, BANDS);
        for (int from = 0; from < BANDS; from++) {
            double carried = (1 - ewma.weight()) * middle(from, width);
            for (int to = 0; to < BANDS; to++) {
                double low = (middle(to, width) - width / 2 - carried) / ewma.weight();
                double high = low + width / ewma.weight();
                matrix.set(from, to, (from == to ? 1 : 0) - figure.probability(low, high));
            }
        }
        return matrix;
    }

    private static double middle(int band, double width) {
        return (band - BANDS / 2) * width;
    }
}
