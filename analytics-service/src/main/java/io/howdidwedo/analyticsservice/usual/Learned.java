package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.util.List;

/// What a customer has come to expect (S4): what is usual counts as a few experiences, then their
/// own history takes over, the recent part of it most.
///
/// @param mean on the common scale
/// @param sd its standard deviation
/// @param weight experiences it rests on, faded by age
/// @param count experiences it rests on
public record Learned(double mean, double sd, double weight, int count, Basis basis, Usual usual) {

    /// What the history has taught by this day.
    ///
    /// @param history strictly earlier experiences, in order
    public static Learned from(List<Lived> history, long day, Usual usual, Parameters parameters) {
        double weight = 0;
        double sum = 0;
        for (Lived lived : history) {
            double left =
                    StrictMath.pow(2, -(double) (day - lived.day()) / parameters.halfLifeDays());
            weight += left;
            sum += left * lived.performance();
        }
        double all = usual.strength() + weight;
        return new Learned(
                (usual.strength() * usual.mean() + sum) / all,
                usual.noise() / Math.sqrt(all),
                weight,
                history.size(),
                basis(history, usual, parameters),
                usual);
    }

    private static Basis basis(List<Lived> history, Usual usual, Parameters parameters) {
        if (!history.isEmpty()) {
            return Basis.LEARNED;
        }
        return usual.answers() >= parameters.minPriorAnswers() ? Basis.PRIOR : Basis.NONE;
    }

    /// One earlier experience of the customer in the relationship.
    ///
    /// @param day UTC, counted from 1970-01-01
    /// @param performance on the common scale
    public record Lived(long day, double performance) {}
}
