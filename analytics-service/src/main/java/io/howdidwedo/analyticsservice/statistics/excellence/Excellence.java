package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import java.util.Collection;
import java.util.List;

/// Exceeds expectations, consistently, without bias and in a timely manner. The four are never
/// averaged: speed must not pay for bias.
public record Excellence(
        Outcome exceeds, Outcome consistently, Outcome withoutBias, Outcome timely) {
    /// With fewer customers nothing is shown.
    static final int CUSTOMERS = 5;

    /// What the evidence shows.
    public static Excellence of(Evidence evidence, Bars bars) {
        return new Excellence(
                share(evidence.delighted(), bars.delighted()),
                consistently(evidence, bars.consistent()),
                Bias.of(evidence.tiers(), bars.bias()).overall(),
                share(evidence.onTime(), bars.onTime()));
    }

    /// Excellent only when all four are passed.
    public Outcome overall() {
        return Outcome.ofAll(List.of(exceeds, consistently, withoutBias, timely));
    }

    private static Outcome share(Clusters clusters, double bar) {
        return clusters.customers() < CUSTOMERS
                ? Outcome.NOT_SHOWN
                : Outcome.of(clusters.interval(Confidence.USUAL), bar);
    }

    /// Each relationship counts for itself; a month out of control is not consistent.
    private static Outcome consistently(Evidence evidence, double bar) {
        Clusters relationships = evidence.consistent();
        if (relationships.customers() < CUSTOMERS) {
            return Outcome.NOT_SHOWN;
        }
        if (evidence.controlSignals()) {
            return Outcome.FAIL;
        }
        return Outcome.of(relationships.each().interval(Confidence.USUAL), bar);
    }

    /// Whether a test is passed, as far as chance lets one tell.
    public enum Outcome {
        PASS,
        FAIL,
        NOT_SHOWN;

        /// Passed when the true value can only be at the bar or above, failed when only below it.
        static Outcome of(Interval interval, double bar) {
            if (interval.low() >= bar) {
                return PASS;
            }
            return interval.high() < bar ? FAIL : NOT_SHOWN;
        }

        /// Passed when all are, failed when one is.
        static Outcome ofAll(Collection<Outcome> outcomes) {
            if (outcomes.contains(FAIL)) {
                return FAIL;
            }
            return outcomes.contains(NOT_SHOWN) ? NOT_SHOWN : PASS;
        }
    }

    /// What the organisation has decided to call excellent.
    ///
    /// @param delighted least share of delighted answers
    /// @param consistent least share of relationships without a broken promise
    /// @param bias greatest difference between a tier and the rest, as a share
    /// @param onTime least share of transactions on time
    public record Bars(double delighted, double consistent, double bias, double onTime) {
        /// Until the organisation decides otherwise.
        public static final Bars USUAL = new Bars(0.2, 0.8, 0.1, 0.95);
    }

    /// What excellence is judged by.
    ///
    /// @param delighted verdicts, those delighted being hits
    /// @param consistent relationships with two verdicts or more, those without a broken promise
    ///     being hits
    /// @param controlSignals whether the share of broken promises has left its control chart
    /// @param tiers every tier's verdicts; a customer belongs to one of them
    /// @param onTime transactions, those on time being hits
    public record Evidence(
            Clusters delighted,
            Clusters consistent,
            boolean controlSignals,
            List<Segment> tiers,
            Clusters onTime) {
        public Evidence {
            tiers = List.copyOf(tiers);
        }
    }
}
