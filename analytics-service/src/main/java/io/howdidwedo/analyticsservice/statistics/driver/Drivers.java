package io.howdidwedo.analyticsservice.statistics.driver;

import java.util.List;

/// What is known of how much each of several questions goes with an outcome.
public sealed interface Drivers {

    /// How much of the outcome's variance goes with each, in the order of the questions. A share of
    /// variance is no cause.
    ///
    /// @param answers n, complete ones only
    record Weighed(long answers, List<Double> weights) implements Drivers {
        public Weighed {
            weights = List.copyOf(weights);
        }

        /// How much of the outcome's variance goes with all of them together: R squared.
        public double explained() {
            return weights.stream().mapToDouble(weight -> weight).sum();
        }
    }

    /// It cannot be told.
    record NotTold(Reason reason) implements Drivers {}

    /// Why it cannot be told.
    enum Reason {
        /// Too few complete answers.
        FEW_ANSWERS,
        /// Everybody gave the same answer to a question or has the same outcome.
        ALL_ALIKE,
        /// One question's answers follow from the others', so that their parts cannot be separated.
        INSEPARABLE
    }
}
