package io.howdidwedo.analyticsservice.statistics.driver;

import io.howdidwedo.analyticsservice.statistics.driver.Drivers.NotTold;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers.Reason;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers.Weighed;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Divides the variance of an outcome explained by questions that go together among them, by way of
/// their closest uncorrelated counterparts (Johnson 2000, Multivariate Behavioral Research
/// 35:1-19).
public final class RelativeWeights {
    /// Fewer answers rank nothing.
    private static final int ANSWERS = 30;

    /// A smaller eigenvalue of the correlations is taken for none.
    private static final double NOTHING = 1e-8;

    private RelativeWeights() {}

    /// Of all questions but the last, which is the outcome.
    public static Drivers of(CrossProducts crossProducts) {
        int drivers = crossProducts.questions() - 1;
        if (drivers < 1) {
            throw new IllegalArgumentException("No question and outcome");
        }
        if (crossProducts.answers() < Math.max(ANSWERS, drivers + 2)) {
            return new NotTold(Reason.FEW_ANSWERS);
        }
        if (!IntStream.rangeClosed(0, drivers).allMatch(crossProducts::varies)) {
            return new NotTold(Reason.ALL_ALIKE);
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen =
                DecompositionFactory_DDRM.eig(drivers, true, true);
        if (!eigen.decompose(correlations(crossProducts, drivers))
                || eigenvalues(eigen).anyMatch(value -> value < NOTHING)) {
            return new NotTold(Reason.INSEPARABLE);
        }
        return new Weighed(
                crossProducts.answers(), weights(eigen, outcome(crossProducts, drivers)));
    }

    private static DMatrixRMaj correlations(CrossProducts crossProducts, int drivers) {
        DMatrixRMaj matrix = new DMatrixRMaj(drivers, drivers);
        for (int row = 0; row < drivers; row++) {
            for (int column = 0; column < drivers; column++) {
                matrix.set(row, column, crossProducts.correlation(row, column));
            }
        }
        return matrix;
    }

    private static DMatrixRMaj outcome(CrossProducts crossProducts, int drivers) {
        DMatrixRMaj vector = new DMatrixRMaj(drivers, 1);
        for (int row = 0; row < drivers; row++) {
            vector.set(row, 0, crossProducts.correlation(row, drivers));
        }
        return vector;
    }

    private static DoubleStream eigenvalues(EigenDecomposition_F64<DMatrixRMaj> eigen) {
        return IntStream.range(0, eigen.getNumberOfEigenvalues())
                .mapToDouble(at -> eigen.getEigenvalue(at).getReal());
    }

    /// The root of the correlations carries each question to its counterpart; so do the squares
    /// their parts of the variance.
    private static List<Double> weights(
            EigenDecomposition_F64<DMatrixRMaj> eigen, DMatrixRMaj outcome) {
        DMatrixRMaj root = root(eigen);
        DMatrixRMaj slopes = new DMatrixRMaj(outcome.numRows, 1);
        CommonOps_DDRM.solve(root, outcome, slopes);
        CommonOps_DDRM.elementPower(root, 2, root);
        CommonOps_DDRM.elementPower(slopes, 2, slopes);
        DMatrixRMaj weights = new DMatrixRMaj(outcome.numRows, 1);
        CommonOps_DDRM.mult(root, slopes, weights);
        return DoubleStream.of(weights.data).boxed().toList();
    }

    /// The symmetric square root.
    private static DMatrixRMaj root(EigenDecomposition_F64<DMatrixRMaj> eigen) {
        int n = eigen.getNumberOfEigenvalues();
        DMatrixRMaj root = new DMatrixRMaj(n, n);
        for (int at = 0; at < n; at++) {
            DMatrixRMaj vector = eigen.getEigenVector(at);
            CommonOps_DDRM.multAddTransB(
                    Math.sqrt(eigen.getEigenvalue(at).getReal()), vector, vector, root);
        }
        return root;
    }
}
