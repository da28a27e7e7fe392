package io.howdidwedo.analyticsservice.page.chart;

import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mark.
///
/// @param at where it is: its height, or its places on the axes
/// @param name null where the axis names it
/// @param link where it leads; empty when nowhere, null where no mark of the series leads anywhere
/// @param colour its own; null for that of its series
/// @param tooltip its own; null for that of the chart
public record Point(
        List<? extends Number> at,
        @Nullable String name,
        @Nullable String link,
        @Nullable Colour colour,
        @Nullable String tooltip) {
    public Point {
        at = List.copyOf(at);
    }

    /// So high.
    public static Point of(Number height) {
        return new Point(List.of(height), null, null, null, null);
    }

    /// At a place on each axis.
    public static Point at(Number... places) {
        return new Point(List.of(places), null, null, null, null);
    }

    /// Of such a height each; where there is none, there is no mark.
    public static List<@Nullable Point> each(List<@Nullable Double> heights) {
        List<@Nullable Point> points = new ArrayList<>();
        heights.forEach(height -> points.add(height == null ? null : of(height)));
        return points;
    }

    /// Called so.
    public Point named(String other) {
        return new Point(at, other, link, colour, tooltip);
    }

    /// Leading there.
    public Point leading(String there) {
        return new Point(at, name, there, colour, tooltip);
    }

    /// In a colour of its own.
    public Point in(Colour other) {
        return new Point(at, name, link, other, tooltip);
    }

    /// Telling this to a pointer.
    public Point telling(String words) {
        return new Point(at, name, link, colour, words);
    }

    /// Numbers as far as a drawing shows them.
    public static final class Tenths {
        private Tenths() {}

        /// A share in percent.
        public static double percent(double share) {
            return Math.round(share * 1000) / 10.0;
        }

        /// A number.
        public static double of(double value) {
            return Math.round(value * 10) / 10.0;
        }

        /// A share in percent; null for none.
        public static @Nullable Double percentOrNone(@Nullable Double share) {
            return share == null ? null : percent(share);
        }

        /// A number; null for none.
        public static @Nullable Double orNone(@Nullable Double value) {
            return value == null ? null : of(value);
        }
    }
}
