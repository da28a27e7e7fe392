package io.howdidwedo.analyticsservice.page.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is to be drawn: series over axes.
///
/// @param up the axes upwards; the series say which is theirs
/// @param tooltip what a pointer tells
/// @param legend the names of the series that are told apart; empty where they need no telling
/// @param margins around the axes
/// @param shades what colours cells by their value; empty where series have their own
/// @param patterned whether colours are told apart by patterns, too
public record Chart(
        Axis across,
        List<Axis> up,
        List<Series> series,
        Tooltip tooltip,
        Optional<Legend> legend,
        Margins margins,
        Optional<Shades> shades,
        boolean patterned) {

    /// What a pointer tells.
    ///
    /// @param all of all series there, not only of the mark it is on
    /// @param format in the script's words; null for its own
    public record Tooltip(boolean all, @Nullable String format) {
        /// Of all series at a place.
        public static final Tooltip OF_ALL = new Tooltip(true, null);

        /// Of a mark.
        public static Tooltip ofMark(String format) {
            return new Tooltip(false, format);
        }
    }

    /// Which series it names.
    ///
    /// @param names empty for all
    public record Legend(List<String> names) {
        /// It names all.
        public static final Legend OF_ALL = new Legend(List.of());
    }

    /// Around the axes, in pixels.
    public record Margins(int top, int right, int bottom) {
        /// So much above, and no more than usual elsewhere.
        public static Margins below(int top) {
            return new Margins(top, 16, 8);
        }
    }

    /// Colours from a low value to a high one.
    public record Shades(double least, double most) {}

    public Chart {
        up = List.copyOf(up);
        series = List.copyOf(series);
    }

    /// Series over two axes, each mark telling of itself.
    public static Chart of(Axis across, Axis up, List<Series> series) {
        return new Chart(
                across,
                List.of(up),
                series,
                new Tooltip(false, null),
                Optional.empty(),
                Margins.below(8),
                Optional.empty(),
                false);
    }

    /// With a second axis upwards.
    public Chart beside(Axis second) {
        return new Chart(
                across,
                List.of(up.getFirst(), second),
                series,
                tooltip,
                legend,
                margins,
                shades,
                patterned);
    }

    /// With this tooltip.
    public Chart with(Tooltip other) {
        return new Chart(across, up, series, other, legend, margins, shades, patterned);
    }

    /// With this legend, for which there is room above.
    public Chart with(Legend other) {
        return new Chart(
                across,
                up,
                series,
                tooltip,
                Optional.of(other),
                Margins.below(40),
                shades,
                patterned);
    }

    /// With these margins.
    public Chart with(Margins other) {
        return new Chart(across, up, series, tooltip, legend, other, shades, patterned);
    }

    /// With cells in these colours.
    public Chart with(Shades other) {
        return new Chart(
                across, up, series, tooltip, legend, margins, Optional.of(other), patterned);
    }

    /// With patterns beside colours.
    public Chart withPatterns() {
        return new Chart(across, up, series, tooltip, legend, margins, shades, true);
    }

    /// As options for the charting script.
    public Map<String, Object> option() {
        return ChartOption.of(this);
    }
}
