package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.NetScore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure with how far chance alone could have moved it (95 %), and what it rests on.
///
/// @param value null when there is nothing, or too little, to tell
/// @param low null without interval
/// @param high null without interval
/// @param n answers, promises, invitations or cases it is a figure of
/// @param hits how many of them have what the figure is about; null for counts and net scores
/// @param customers how many different ones
/// @param note what the reader must know; null when nothing
public record Figure(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        long n,
        @Nullable Long hits,
        long customers,
        @Nullable String note) {
    /// There is nothing to tell a figure of.
    public static final String NONE = "no answers";

    /// Fewer than five customers: only counts are told.
    public static final String TOO_FEW = "too few";

    /// An interval is a must, a ranking would be wrong.
    public static final String FEW = "fewer than 30 answers";

    /// Of fewer only counts are told.
    public static final int FEWEST_CUSTOMERS = 5;
    private static final int ANSWERS = 30;

    static Figure share(Clusters clusters) {
        String note = note(clusters);
        if (withheld(clusters)) {
            return withheld(clusters, clusters.hits(), note);
        }
        Interval interval = clusters.interval(Confidence.USUAL);
        return new Figure(
                clusters.share(),
                interval.low(),
                interval.high(),
                clusters.answers(),
                clusters.hits(),
                clusters.customers(),
                note);
    }

    static Figure net(NetScore score) {
        Clusters clusters = score.good();
        String note = note(clusters);
        if (withheld(clusters)) {
            return withheld(clusters, null, note);
        }
        Interval interval = score.interval(Confidence.USUAL);
        return new Figure(
                score.value(),
                interval.low(),
                interval.high(),
                clusters.answers(),
                null,
                clusters.customers(),
                note);
    }

    /// A mean that can only be between these two; without interval where all customers are alike,
    /// as nothing then shows what chance does.
    static Figure mean(ClusteredRatio mean, long answers, double least, double most) {
        String note = note(answers, mean.customers());
        if (mean.customers() < FEWEST_CUSTOMERS) {
            return new Figure(null, null, null, answers, null, mean.customers(), note);
        }
        Optional<Interval> interval =
                mean.estimate()
                        .map(estimate -> estimate.interval(Confidence.USUAL).within(least, most));
        return new Figure(
                mean.value(),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null),
                answers,
                null,
                mean.customers(),
                note);
    }

    static Figure count(long n, long customers) {
        return new Figure((double) n, null, null, n, null, customers, null);
    }

    private static Figure withheld(Clusters clusters, @Nullable Long hits, @Nullable String note) {
        return new Figure(null, null, null, clusters.answers(), hits, clusters.customers(), note);
    }

    private static boolean withheld(Clusters clusters) {
        return clusters.customers() < FEWEST_CUSTOMERS;
    }

    private static @Nullable String note(Clusters clusters) {
        return note(clusters.answers(), clusters.customers());
    }

    private static @Nullable String note(long answers, long customers) {
        if (answers == 0) {
            return NONE;
        }
        if (customers < FEWEST_CUSTOMERS) {
            return TOO_FEW;
        }
        return answers < ANSWERS ? FEW : null;
    }
}
