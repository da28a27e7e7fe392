package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;

/// What a metric counts, in the words of the chronicle.
///
/// @param view where its rows are
/// @param among which rows it is a figure of
/// @param good which of them are hits
/// @param bad which of them are at the bad end of a net score
record MetricSql(String view, String among, String good, String bad) {
    private static final String JUDGED = "verdict IN ('DISSATISFIED', 'SATISFIED', 'DELIGHTED')";

    static MetricSql of(Metric metric) {
        String view = view(metric.source());
        return switch (metric) {
            case CSAT ->
                    share(view, "score IS NOT NULL", "4 * (score - 1) >= 3 * (score_points - 1)");
            case NPS ->
                    new MetricSql(
                            view, "recommend IS NOT NULL", "recommend >= 9", "recommend <= 6");
            case DISSATISFIED -> share(view, JUDGED, "verdict = 'DISSATISFIED'");
            case SATISFIED -> share(view, JUDGED, "verdict = 'SATISFIED'");
            case DELIGHTED -> share(view, JUDGED, "verdict = 'DELIGHTED'");
            case SATISFIED_OR_BETTER -> share(view, JUDGED, "verdict <> 'DISSATISFIED'");
            case NET_DELIGHT ->
                    new MetricSql(
                            view, JUDGED, "verdict = 'DELIGHTED'", "verdict = 'DISSATISFIED'");
            case SLIPPED -> share(view, JUDGED, "slipped");
            case UNDETERMINED -> share(view, "verdict IS NOT NULL", "verdict = 'UNDETERMINED'");
            case PRIMARY_MET -> share(view, "met IS NOT NULL", "met");
            case RESPONSE_RATE -> share(view, "true", "answered");
            case RECOVERY ->
                    share(
                            view,
                            "recovered_at IS NOT NULL OR status = 'REOPENED'"
                                    + " OR (resolved_at IS NOT NULL AND status <> 'RESOLVED')",
                            "recovered_at IS NOT NULL");
            case TRANSACTIONS, INVITED, ANSWERS, CASES -> count(view, "true");
            case LATE -> count(view, "standing = 'LATE'");
            case SUPERSEDED -> count(view, "standing = 'SUPERSEDED'");
            case QUARANTINED -> count(view, "standing = 'QUARANTINED'");
            case EMPTY -> count(view, "standing = 'EMPTY'");
        };
    }

    private static MetricSql share(String view, String among, String good) {
        return new MetricSql(view, among, good, "false");
    }

    private static MetricSql count(String view, String among) {
        return new MetricSql(view, among, "true", "false");
    }

    private static String view(Source source) {
        return switch (source) {
            case COUNTED_ANSWERS -> "counted_answers";
            case ALL_ANSWERS -> "all_answers";
            case PROMISES -> "promises";
            case TRANSACTIONS -> "all_transactions";
            case INVITATIONS -> "asked";
            case CASES -> "followed_up";
        };
    }
}
