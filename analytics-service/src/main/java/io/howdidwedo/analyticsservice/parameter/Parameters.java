package io.howdidwedo.analyticsservice.parameter;

import java.time.Duration;

/// One version of the numbers that judging depends on.
///
/// @param version counted from 1
/// @param responseWindowDays an answer later than this after the transaction is never used
/// @param halfLifeDays after so many days an experience weighs half
/// @param priorWeight how many answers the wider view is worth when the narrower one is formed
/// @param priorWindowDays how many days of answers tell what is usual
/// @param minPriorAnswers with fewer of them it is not known what is usual
/// @param base what is taken as usual, 0 to 100, before anything is known and nothing is promised
/// @param strength how many experiences the usual is worth, when it cannot be estimated
/// @param noise standard deviation of one experience in points, when it cannot be estimated
/// @param minStrength an estimated strength is not smaller
/// @param maxStrength nor larger
/// @param minRelationships strength and noise are estimated from at least so many relationships
/// @param minRepeats and at least so many answers that were not the first of their relationship
/// @param noticeable a gap is noticed from this part of the noise on
/// @param certainty and from so many of its standard deviations on
public record Parameters(
        int version,
        int responseWindowDays,
        int halfLifeDays,
        double priorWeight,
        int priorWindowDays,
        int minPriorAnswers,
        double base,
        double strength,
        double noise,
        double minStrength,
        double maxStrength,
        int minRelationships,
        int minRepeats,
        double noticeable,
        double certainty) {

    public Parameters {
        atLeast(1, version, "version");
        atLeast(0, responseWindowDays, "responseWindowDays");
        atLeast(1, halfLifeDays, "halfLifeDays");
        positive(priorWeight, "priorWeight");
        atLeast(1, priorWindowDays, "priorWindowDays");
        atLeast(0, minPriorAnswers, "minPriorAnswers");
        between(0, 100, base, "base");
        positive(strength, "strength");
        positive(noise, "noise");
        positive(minStrength, "minStrength");
        between(minStrength, Double.MAX_VALUE, maxStrength, "maxStrength");
        atLeast(2, minRelationships, "minRelationships");
        atLeast(1, minRepeats, "minRepeats");
        between(0, Double.MAX_VALUE, noticeable, "noticeable");
        between(0, Double.MAX_VALUE, certainty, "certainty");
    }

    /// The first version: the values the method was tried with.
    public static Parameters initial() {
        return new Parameters(1, 30, 730, 10, 365, 20, 70, 2, 16, 1, 8, 30, 30, 0.5, 0.8416212);
    }

    /// The response window as a time.
    public Duration responseWindow() {
        return Duration.ofDays(responseWindowDays);
    }

    Parameters numbered(int number) {
        return new Parameters(
                number,
                responseWindowDays,
                halfLifeDays,
                priorWeight,
                priorWindowDays,
                minPriorAnswers,
                base,
                strength,
                noise,
                minStrength,
                maxStrength,
                minRelationships,
                minRepeats,
                noticeable,
                certainty);
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new UnfitParameter(name, "at least " + least, value);
        }
    }

    private static void positive(double value, String name) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UnfitParameter(name, "greater than 0", value);
        }
    }

    private static void between(double least, double most, double value, String name) {
        if (!(value >= least && value <= most)) {
            throw new UnfitParameter(
                    name,
                    most == Double.MAX_VALUE
                            ? "at least " + least
                            : "from " + least + " to " + most,
                    value);
        }
    }

    /// A parameter has a value it cannot have.
    public static final class UnfitParameter extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String parameter;

        UnfitParameter(String parameter, String right, Number value) {
            super("%s must be %s, not %s".formatted(parameter, right, value));
            this.parameter = parameter;
        }

        /// Its name.
        public String parameter() {
            return parameter;
        }
    }
}
