package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import java.util.List;

/// What excellence is judged by.
///
/// @param delighted verdicts, those delighted being hits
/// @param consistent relationships with two verdicts or more, those without a broken promise being
///     hits
/// @param controlSignals whether the share of broken promises has left its control chart
/// @param tiers every tier's verdicts; a customer belongs to one of them
/// @param onTime transactions, those on time being hits
public record Evidence(
        Clusters delighted,
        Clusters consistent,
        boolean controlSignals,
        List<Segment> tiers,
        Clusters onTime) {
    public Evidence {
        tiers = List.copyOf(tiers);
    }
}
