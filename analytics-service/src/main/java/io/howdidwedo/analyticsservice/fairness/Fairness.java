package io.howdidwedo.analyticsservice.fairness;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Bars;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Whether all segments of the customers are served alike, and who was asked at all.
///
/// @param by what parts the customers into segments; a customer in two of them counts in each
/// @param comparisons of the metrics of which there is something to compare
/// @param asked how many of each segment were asked, and how many of them answered
public record Fairness(Dimension by, List<Comparison> comparisons, List<FigureRow> asked) {
    /// What can part the customers into segments; the first unless another is wished for.
    public static final List<Dimension> SEGMENTS =
            List.of(
                    Dimension.TIER,
                    Dimension.CUSTOMER_KIND,
                    Dimension.CONTACT_POINT,
                    Dimension.REGION);

    /// What is compared.
    public static final List<Metric> METRICS =
            List.of(
                    Metric.SATISFIED_OR_BETTER,
                    Metric.PRIMARY_MET,
                    Metric.FIRST_CONTACT,
                    Metric.RECOVERY);

    /// What tells who was asked.
    public static final List<Metric> REACH = List.of(Metric.ASKED, Metric.RESPONSE_RATE);

    /// A difference up to this share is none that matters.
    public static final double MARGIN = Bars.USUAL.bias();

    /// One metric, segment by segment.
    ///
    /// @param rows of the segments, those without anything counted left out
    /// @param bias each of them against the others, in the same order
    public record Comparison(Metric metric, List<FigureRow> rows, Bias bias) {
        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    public Fairness {
        comparisons = List.copyOf(comparisons);
        asked = List.copyOf(asked);
    }

    /// That of a slice, all of the same data: segments are compared offering by offering.
    ///
    /// @param order in which segments are read
    public static Fairness of(
            Figures figures, Slice slice, Dimension by, Comparator<FigureRow> order) {
        return figures.inOneMoment(() -> ofOneMoment(figures, slice, by, order));
    }

    private static Fairness ofOneMoment(
            Figures figures, Slice slice, Dimension by, Comparator<FigureRow> order) {
        List<FigureRow> segments =
                figures.answer(new FigureQuestion(METRICS, slice, List.of(by))).stream()
                        .sorted(order)
                        .toList();
        List<FigureRow> byOffering =
                figures.answer(new FigureQuestion(METRICS, slice, List.of(by, Dimension.OFFERING)));
        return new Fairness(
                by,
                METRICS.stream()
                        .map(metric -> comparison(metric, segments, byOffering))
                        .filter(comparison -> comparison.rows().size() > 1)
                        .toList(),
                figures.answer(new FigureQuestion(REACH, slice, List.of(by))).stream()
                        .sorted(order)
                        .toList());
    }

    private static Comparison comparison(
            Metric metric, List<FigureRow> segments, List<FigureRow> byOffering) {
        List<FigureRow> rows =
                segments.stream().filter(row -> row.hits(metric).answers() > 0).toList();
        return new Comparison(
                metric,
                rows,
                Bias.of(
                        rows.stream().map(row -> segment(metric, row, byOffering)).toList(),
                        MARGIN));
    }

    /// One segment as it is to be compared.
    public static Segment segment(Metric metric, FigureRow row, List<FigureRow> byOffering) {
        Map<String, Clusters> offerings = new TreeMap<>();
        for (FigureRow one : byOffering) {
            if (Objects.equals(one.by().getFirst(), row.by().getFirst())) {
                offerings.put(Objects.requireNonNullElse(one.by().getLast(), ""), one.hits(metric));
            }
        }
        return new Segment(row.hits(metric), offerings);
    }
}
