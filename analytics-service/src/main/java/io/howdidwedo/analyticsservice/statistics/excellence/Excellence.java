package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Confidence;
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
}
