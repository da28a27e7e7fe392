package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Share;

/// The two sides among answers of one kind, such as those about one offering.
record Stratum(Share first, Share second) {

    /// How much this stratum says about a difference.
    double weight() {
        return first.n() * second.n() / n();
    }

    double weightedDifference() {
        return (first.hits() * second.n() - second.hits() * first.n()) / n();
    }

    double concordant() {
        return first.hits() * second.misses() / n();
    }

    double discordant() {
        return second.hits() * first.misses() / n();
    }

    /// How the variance grows with the common difference (Sato's P).
    double slope() {
        double one = first.n();
        double other = second.n();
        return (one * one * second.hits()
                        - other * other * first.hits()
                        + one * other * (other - one) / 2)
                / (n() * n());
    }

    /// The variance of the hits on the first side when it does not matter which side one is on.
    double hypergeometricVariance() {
        double hits = first.hits() + second.hits();
        return n() > 1 ? weight() * hits * (n() - hits) / (n() * (n() - 1)) : 0;
    }

    private double n() {
        return first.n() + second.n();
    }
}
