package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.fairness.Fairness;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Bars;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Evidence;
import java.util.List;

/// Whether the service exceeds expectations, consistently, without bias and in a timely manner, as
/// far as answers can show it.
///
/// @param delighted share of delighted answers
/// @param consistent share of relationships without a broken promise
/// @param tiers how many tiers could be compared
/// @param timely share of measured promises kept
/// @param worseThanChance a month had more broken promises than chance would have it
record ExcellenceShown(
        Excellence outcomes,
        Bars bars,
        Figure delighted,
        Figure consistent,
        int tiers,
        Figure timely,
        boolean worseThanChance) {
    private static final List<Metric> METRICS = List.of(Metric.DELIGHTED, Metric.MEASURED_MET);
    private static final List<Metric> SERVED = List.of(Metric.SATISFIED_OR_BETTER);

    /// That of a slice.
    public static ExcellenceShown of(
            Figures figures, Consistency consistency, MonthsAgainstChance months, Slice slice) {
        FigureRow whole = figures.answer(new FigureQuestion(METRICS, slice, List.of())).getFirst();
        Clusters relationships = consistency.relationships(slice);
        List<Segment> tiers = tiers(figures, slice);
        Evidence evidence =
                new Evidence(
                        whole.hits(Metric.DELIGHTED),
                        relationships,
                        months.worseThanChance(),
                        tiers,
                        whole.hits(Metric.MEASURED_MET));
        return new ExcellenceShown(
                Excellence.of(evidence, Bars.USUAL),
                Bars.USUAL,
                whole.figure(Metric.DELIGHTED),
                new Counted.Hits(relationships, Clusters.NONE).figure(Metric.SATISFIED_OR_BETTER),
                tiers.size(),
                whole.figure(Metric.MEASURED_MET),
                months.worseThanChance());
    }

    private static List<Segment> tiers(Figures figures, Slice slice) {
        List<FigureRow> byOffering =
                figures.answer(
                        new FigureQuestion(
                                SERVED, slice, List.of(Dimension.TIER, Dimension.OFFERING)));
        return figures.answer(new FigureQuestion(SERVED, slice, List.of(Dimension.TIER))).stream()
                .filter(row -> row.hits(Metric.SATISFIED_OR_BETTER).answers() > 0)
                .map(row -> Fairness.segment(Metric.SATISFIED_OR_BETTER, row, byOffering))
                .toList();
    }
}
