package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.List;

/// Answers grouped by customer, as the sums that tell how much answers of one customer resemble
/// each other. Two of disjoint customers can be added.
///
/// @param customers how many customers answered
/// @param answers n
/// @param hits how many of them have the property in question
/// @param squaredAnswers each customer's squared number of answers, added up
/// @param products each customer's answers times hits, added up
/// @param squaredHits each customer's squared hits, added up
public record Clusters(
        long customers,
        long answers,
        long hits,
        long squaredAnswers,
        long products,
        long squaredHits) {

    /// Nobody answered.
    public static final Clusters NONE = new Clusters(0, 0, 0, 0, 0, 0);

    /// So many customers with one answer each.
    public static Clusters ofOneEach(long customers, long hits) {
        return new Clusters(customers, customers, hits, customers, hits, hits);
    }

    /// One customer's answers.
    public record OfCustomer(long answers, long hits) {}

    /// Summed over customers; those without an answer do not take part.
    public static Clusters of(List<OfCustomer> each) {
        Clusters sum = NONE;
        for (OfCustomer one : each) {
            if (one.answers() > 0) {
                sum = sum.plus(one);
            }
        }
        return sum;
    }

    private Clusters plus(OfCustomer one) {
        return new Clusters(
                customers + 1,
                answers + one.answers(),
                hits + one.hits(),
                squaredAnswers + one.answers() * one.answers(),
                products + one.answers() * one.hits(),
                squaredHits + one.hits() * one.hits());
    }

    /// Together with other customers.
    public Clusters plus(Clusters others) {
        return new Clusters(
                customers + others.customers,
                answers + others.answers,
                hits + others.hits,
                squaredAnswers + others.squaredAnswers,
                products + others.products,
                squaredHits + others.squaredHits);
    }

    /// The share of hits; there must be answers.
    public double share() {
        return (double) hits / answers;
    }

    /// How many answers of the same customers are worth one independent answer: 1 when they do not
    /// resemble each other.
    public double designEffect() {
        double p = share();
        if (hits == 0 || hits == answers || customers == 1) {
            return (double) answers / customers;
        }
        double residuals = squaredHits - 2 * p * products + p * p * squaredAnswers;
        double variance =
                (double) customers / (customers - 1) * residuals / ((double) answers * answers);
        return Math.max(1, variance * answers / (p * (1 - p)));
    }

    /// The share as if every answer stood for itself.
    public Share each() {
        return new Share((double) hits, (double) answers);
    }

    /// The share on as many independent answers as these are worth.
    public Share effective() {
        double effective = answers / designEffect();
        return new Share(share() * effective, effective);
    }

    /// The interval of the share: Wilson's, on as many answers as they are worth.
    public Interval interval(Confidence confidence) {
        return effective().interval(confidence);
    }
}
