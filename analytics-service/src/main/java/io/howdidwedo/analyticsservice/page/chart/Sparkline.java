package io.howdidwedo.analyticsservice.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line the size of a word, drawn by the server. What is not known leaves a hole.
///
/// @param name what it shows, for those who do not see it
/// @param lines the points of each of its pieces, as SVG has them
public record Sparkline(String name, List<String> lines) {
    /// What it is drawn in.
    public static final int WIDTH = 100;

    public static final int HEIGHT = 28;

    /// The line itself is not cut at the edge.
    private static final int MARGIN = 3;

    public Sparkline {
        lines = List.copyOf(lines);
    }

    /// None of fewer than two values: they make no line.
    ///
    /// @param values in order; null where there is none
    public static Optional<Sparkline> of(String name, List<@Nullable Double> values) {
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        double low = known.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = known.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Optional.of(new Sparkline(name, pieces(values, low, high)));
    }

    private static List<String> pieces(List<@Nullable Double> values, double low, double high) {
        List<String> pieces = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            Double value = values.get(at);
            if (value == null) {
                end(points, pieces);
            } else {
                points.add(
                        point(
                                (double) WIDTH * at / (values.size() - 1),
                                high > low ? (value - low) / (high - low) : 0.5));
            }
        }
        end(points, pieces);
        return pieces;
    }

    /// A single point is drawn as a line to itself, which is a dot.
    private static void end(List<String> points, List<String> pieces) {
        if (points.size() == 1) {
            points.add(points.getFirst());
        }
        if (!points.isEmpty()) {
            pieces.add(String.join(" ", points));
            points.clear();
        }
    }

    private static String point(double x, double share) {
        double y = HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
