package io.howdidwedo.analyticsservice.statistics;

import java.util.List;
import java.util.Optional;

/// A ratio of two sums over customers, such as the mean of all answers, as the sums that tell how
/// far chance could have moved it. Two of disjoint customers can be added.
///
/// The standard error is linearised and clustered by customer (Cochran 1977, Sampling Techniques,
/// section 6.3; Lumley 2004, Journal of Statistical Software 9(8)).
///
/// @param customers how many
/// @param above each customer's sum above the line, added up
/// @param below each customer's sum below the line, added up
/// @param squaresAbove each customer's squared sum above the line, added up
/// @param products each customer's two sums multiplied, added up
/// @param squaresBelow each customer's squared sum below the line, added up
public record ClusteredRatio(
        long customers,
        double above,
        double below,
        double squaresAbove,
        double products,
        double squaresBelow) {
    /// Less than this of the squares is rounding.
    private static final double ROUNDING = 1e-13;

    /// One customer's sums: for a mean, of their values, and how many values there are.
    public record OfCustomer(double above, double below) {}

    /// Summed over customers; those with nothing below the line do not take part.
    public static ClusteredRatio of(List<OfCustomer> each) {
        ClusteredRatio sum = new ClusteredRatio(0, 0, 0, 0, 0, 0);
        for (OfCustomer one : each) {
            if (one.below() > 0) {
                sum = sum.plus(one);
            }
        }
        return sum;
    }

    private ClusteredRatio plus(OfCustomer one) {
        return plus(
                new ClusteredRatio(
                        1,
                        one.above(),
                        one.below(),
                        one.above() * one.above(),
                        one.above() * one.below(),
                        one.below() * one.below()));
    }

    /// Together with other customers.
    public ClusteredRatio plus(ClusteredRatio others) {
        return new ClusteredRatio(
                customers + others.customers,
                above + others.above,
                below + others.below,
                squaresAbove + others.squaresAbove,
                products + others.products,
                squaresBelow + others.squaresBelow);
    }

    /// The ratio; there must be customers.
    public double value() {
        return above / below;
    }

    /// The ratio with its standard error; empty when there are fewer than two customers or all are
    /// alike, as nothing then shows what chance does.
    public Optional<Estimate> estimate() {
        return estimate(0);
    }

    /// The same when the customers are this share of all there are, less than 1, drawn at random.
    public Optional<Estimate> estimate(double drawn) {
        double ratio = value();
        return estimate(
                ratio,
                squaresAbove - 2 * ratio * products + ratio * ratio * squaresBelow,
                1 / below,
                drawn);
    }

    /// What the sum above the line would be over all customers there are.
    ///
    /// @param weight how many each customer stands for
    public Optional<Estimate> total(double weight, double drawn) {
        return estimate(weight * above, squaresAbove - above * above / customers, weight, drawn);
    }

    private Optional<Estimate> estimate(
            double value, double squaredResiduals, double scale, double drawn) {
        if (customers < 2 || squaredResiduals <= ROUNDING * squaresAbove) {
            return Optional.empty();
        }
        double variance = (1 - drawn) * customers / (customers - 1) * squaredResiduals;
        return Optional.of(new Estimate(value, scale * Math.sqrt(variance), customers - 1));
    }
}
