package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally.Group;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The sums that mean, noise and strength are estimated from, on the common scale.
///
/// @param answers n
/// @param relationships R
/// @param total sum of all answers
/// @param squares B: sum of their squares
/// @param between A: each relationship's squared sum over its answers, added up
/// @param squaredCounts each relationship's squared number of answers, added up
record Sums(
        long answers,
        long relationships,
        double total,
        double squares,
        double between,
        double squaredCounts) {

    static Sums of(long unit, List<Group> groups) {
        double point = 100.0 / unit;
        long answers = 0;
        long relationships = 0;
        double squaredCounts = 0;
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Group group : groups) {
            long each = group.answersEach();
            answers += each * group.relationships();
            relationships += group.relationships();
            squaredCounts += (double) each * each * group.relationships();
            total = total.add(group.sum());
            squares = squares.add(group.sumOfSquares());
        }
        return new Sums(
                answers,
                relationships,
                point * total.doubleValue(),
                point * point * squares.doubleValue(),
                point * point * between(groups),
                squaredCounts);
    }

    private static double between(List<Group> groups) {
        SortedMap<Long, BigInteger> squaredSums = new TreeMap<>();
        for (Group group : groups) {
            squaredSums.merge(group.answersEach(), group.sumOfSquaredSums(), BigInteger::add);
        }
        double between = 0;
        for (var each : squaredSums.entrySet()) {
            between += each.getValue().doubleValue() / each.getKey();
        }
        return between;
    }

    boolean showSpread(Parameters parameters) {
        return relationships >= parameters.minRelationships()
                && answers - relationships >= parameters.minRepeats();
    }

    /// Noise within and strength between relationships, by the method of moments of a one-way
    /// analysis of variance.
    Spread spread(Parameters parameters) {
        double within = Math.max(0, (squares - between) / (answers - relationships));
        double each = (answers - squaredCounts / answers) / (relationships - 1);
        double across = ((between - total * total / answers) / (relationships - 1) - within) / each;
        double strength =
                across <= 0
                        ? parameters.maxStrength()
                        : Math.clamp(
                                within / across,
                                parameters.minStrength(),
                                parameters.maxStrength());
        return new Spread(strength, Math.sqrt(within));
    }

    /// How much the usual counts against one experience.
    record Spread(double strength, double noise) {}
}
