package io.howdidwedo.analyticsservice.statistics.comparison;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Share;

/// The log-likelihood ratio of two shares being the same, G². Unlike chi-square it holds for what
/// is rare, as most words are (Dunning 1993, Computational Linguistics 19:61-74).
public record LogLikelihood(Share first, Share second) {

    /// Each side on as many independent answers as its answers are worth; both must have some.
    public static LogLikelihood of(Clusters first, Clusters second) {
        return new LogLikelihood(first.effective(), second.effective());
    }

    /// G², of one degree of freedom: 0 when the shares are the same.
    public double value() {
        double hits = first.hits() + second.hits();
        double misses = first.misses() + second.misses();
        double n = first.n() + second.n();
        double sum =
                term(first.hits(), first.n() * hits / n)
                        + term(first.misses(), first.n() * misses / n)
                        + term(second.hits(), second.n() * hits / n)
                        + term(second.misses(), second.n() * misses / n);
        return Math.max(0, 2 * sum);
    }

    /// How probable so much is when the shares are the same.
    public double p() {
        return TwoSided.p(Math.sqrt(value()));
    }

    private static double term(double seen, double expected) {
        return seen > 0 ? seen * Math.log(seen / expected) : 0;
    }
}
