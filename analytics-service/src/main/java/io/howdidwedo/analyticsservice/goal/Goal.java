package io.howdidwedo.analyticsservice.goal;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a figure is to be by a month.
///
/// @param metric its name
/// @param part of what
/// @param target in the metric's own unit: shares from 0 to 1, the others in points
/// @param fromMonth first month in which something is done for it, as `2026-11`
/// @param byMonth last month; the target is to be reached then
/// @param window months that a figure is told of, the last of them included
/// @param author who set it
/// @param endedAt when it was put aside; null while it is followed
/// @param reviews what people noted, in order
public record Goal(
        UUID id,
        String title,
        String metric,
        KeptSlice part,
        double target,
        String fromMonth,
        String byMonth,
        int window,
        String author,
        Instant createdAt,
        @Nullable Instant endedAt,
        List<Review> reviews) {
    /// What somebody noted when they looked at it.
    public record Review(Instant at, String author, String note) {}

    public Goal {
        reviews = List.copyOf(reviews);
    }

    /// What is to change.
    public Metric measured() {
        return Metric.named(metric).orElseThrow();
    }

    /// The first month in which something is done for it.
    public YearMonth from() {
        return YearMonth.parse(fromMonth);
    }

    /// The month in which the target is to be reached.
    public YearMonth by() {
        return YearMonth.parse(byMonth);
    }

    /// What is planned for a month: from the start to the target in equal steps.
    ///
    /// @param start the figure before the first month
    public double planned(double start, YearMonth month) {
        double steps = from().until(by(), ChronoUnit.MONTHS) + 1.0;
        double done = Math.clamp(from().until(month, ChronoUnit.MONTHS) + 1.0, 0, steps);
        return start + (target - start) * done / steps;
    }

    /// With what somebody noted.
    public Goal reviewed(Review review) {
        List<Review> all = new ArrayList<>(reviews);
        all.add(review);
        return with(endedAt, all);
    }

    /// Put aside.
    public Goal ended(Instant now) {
        return with(now, reviews);
    }

    /// Followed again.
    public Goal resumed() {
        return with(null, reviews);
    }

    private Goal with(@Nullable Instant ended, List<Review> noted) {
        return new Goal(
                id, title, metric, part, target, fromMonth, byMonth, window, author, createdAt,
                ended, noted);
    }
}
