package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.Confidence;
import io.howdidwedo.analyticsservice.statistics.Waiting;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import org.jspecify.annotations.Nullable;

/// Within how many hours half, and nine in ten, of all waits are over, with how far chance alone
/// could have moved that (95 %).
///
/// @param median null when it is withheld
/// @param ninth null when it is withheld
/// @param n cases it is told of
/// @param over how many of them wait no longer
/// @param customers how many different ones
/// @param note what the reader must know; null when nothing
public record WaitingTime(
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
