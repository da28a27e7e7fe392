package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Waiting;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long customers wait to hear from us, and until what was wrong is put right: of all cases
/// opened in a slice, those included that still wait.
@FunctionalInterface
public interface Waits {
    /// More cases than this are refused.
    int MOST_CASES = 500_000;

    /// What is waited for, by the values of the dimensions, sorted by them; in hours.
    ///
    /// @param by dimensions of cases
    /// @throws TooManyRows when there are more cases than can be put in order
    List<Row> of(Slice slice, List<Dimension> by);

    /// The waits of one combination of values.
    ///
    /// @param by null where there is no value
    /// @param contact until the customer first heard from us
    /// @param resolution until the team said that it is put right; it is not while the customer
    ///     says otherwise
    record Row(List<@Nullable String> by, Waiting contact, Waiting resolution) {}

    /// Within how many hours half, and nine in ten, of all waits are over, with how far chance
    /// alone could have moved that (95 %).
    ///
    /// @param median null when it is withheld
    /// @param ninth null when it is withheld
    /// @param n cases it is told of
    /// @param over how many of them wait no longer
    /// @param customers how many different ones
    /// @param note what the reader must know; null when nothing
    record WaitingTime(
            @Nullable Quantile median,
            @Nullable Quantile ninth,
            long n,
            long over,
            long customers,
            @Nullable String note) {
        /// There is nothing to tell it of.
        public static final String NONE = "no cases";

        /// An interval is a must, a ranking would be wrong.
        public static final String FEW = "fewer than 30 cases";

        private static final int CASES = 30;

        /// That of these waits; of fewer than five customers only counts are told.
        public static WaitingTime of(Waiting waits) {
            boolean withheld = waits.customers() < Figure.FEWEST_CUSTOMERS;
            return new WaitingTime(
                    withheld ? null : waits.quantile(0.5, Confidence.USUAL),
                    withheld ? null : waits.quantile(0.9, Confidence.USUAL),
                    waits.count(),
                    waits.over(),
                    waits.customers(),
                    note(waits, withheld));
        }

        private static @Nullable String note(Waiting waits, boolean withheld) {
            if (waits.count() == 0) {
                return NONE;
            }
            if (withheld) {
                return Figure.TOO_FEW;
            }
            return waits.count() < CASES ? FEW : null;
        }
    }
}
