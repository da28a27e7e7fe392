package io.howdidwedo.analyticsservice.statistics.comparison;

import java.util.List;

/// Each customer's mean, as sums. Two of disjoint customers can be added.
///
/// @param customers how many
/// @param sum of their means
/// @param squares their squared means, added up
record CustomerMeans(long customers, double sum, double squares) {
    /// Less than this of the squares is rounding.
    private static final double ROUNDING = 1e-13;

    /// Summed over customers.
    public static CustomerMeans of(List<Double> means) {
        return new CustomerMeans(
                means.size(),
                means.stream().mapToDouble(mean -> mean).sum(),
                means.stream().mapToDouble(mean -> mean * mean).sum());
    }

    /// Together with other customers.
    public CustomerMeans plus(CustomerMeans others) {
        return new CustomerMeans(
                customers + others.customers, sum + others.sum, squares + others.squares);
    }

    double mean() {
        return sum / customers;
    }

    /// Of one customer's mean; there must be two customers.
    double variance() {
        double deviations = squares - sum * sum / customers;
        return deviations > ROUNDING * squares ? deviations / (customers - 1) : 0;
    }
}
