package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.analyticsservice.usual.Sums.Spread;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;

/// What is usual for an offering (S4): the starting point, drawn towards everybody's answers, and
/// those towards the answers for this offering.
final class WhatIsUsual {
    private WhatIsUsual() {}

    /// What the answers of a window say.
    ///
    /// @param base the target on the common scale, or where to start when there is none
    public static Usual from(
            AnswerTally tally, String offering, double base, Parameters parameters) {
        Sums everywhere = tally.everywhere();
        Sums here = tally.of(offering);
        Spread spread = spread(here, everywhere, parameters);
        double mean = drawn(drawn(base, everywhere, parameters), here, parameters);
        return new Usual(mean, spread.strength(), spread.noise(), everywhere.answers());
    }

    private static double drawn(double start, Sums towards, Parameters parameters) {
        double weight = parameters.priorWeight();
        return (weight * start + towards.total()) / (weight + towards.answers());
    }

    private static Spread spread(Sums here, Sums everywhere, Parameters parameters) {
        if (here.showSpread(parameters)) {
            return here.spread(parameters);
        }
        if (everywhere.showSpread(parameters)) {
            return everywhere.spread(parameters);
        }
        return new Spread(parameters.strength(), parameters.noise());
    }
}
