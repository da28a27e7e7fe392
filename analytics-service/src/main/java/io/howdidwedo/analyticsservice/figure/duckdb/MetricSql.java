package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;

/// What a metric counts, in the words of the chronicle.
///
/// @param among which rows it is a figure of
/// @param good which of them are hits
/// @param bad which of them are at the bad end of a net score
/// @param amount what each of them amounts to; 0 unless a mean is taken
/// @param weight how much each of them counts for; 1 unless some count for more
/// @param fraction amounts are added as whole numbers of this part of one
public record MetricSql(
        String among, String good, String bad, String amount, String weight, String fraction) {
    private static final String NONE = "false";
    private static final String NO_AMOUNT = "0";
    private static final String ALIKE = "1";

    /// Fine enough for any rating; too fine for the largest amounts of money.
    private static final String OF_A_POINT = "1e10";

    private static final String OF_MONEY = "1e3";
    private static final String JUDGED = "verdict IN ('DISSATISFIED', 'SATISFIED', 'DELIGHTED')";

    /// That of a metric.
    public static MetricSql of(Metric metric) {
        return switch (metric.source()) {
            case COUNTED_ANSWERS, COUNTED_AND_QUARANTINED_ANSWERS -> ofAnswers(metric);
            case ANSWERS_AND_WHAT_FOLLOWED, ANSWERS_AND_WHAT_WAS_SPENT -> ofReturns(metric);
            case ALL_ANSWERS -> count("standing = '" + metric.name() + "'");
            case PROMISES, REQUIREMENTS_OF_SUPPLIERS -> ofPromises(metric);
            case RATINGS -> ofRatings(metric);
            case TRANSACTIONS, INVITATIONS -> ofAsking(metric);
            case CASES -> ofCases(metric);
        };
    }

    private static MetricSql ofAnswers(Metric metric) {
        return switch (metric) {
            case CSAT, CSAT_WITH_QUARANTINED ->
                    share("score IS NOT NULL", "4 * (score - 1) >= 3 * (score_points - 1)");
            case LOW_SCORE -> share("score IS NOT NULL", "4 * (score - 1) <= score_points - 1");
            case NPS -> net("recommend IS NOT NULL", "recommend >= 9", "recommend <= 6");
            case CES -> share("ease IS NOT NULL", "ease >= 5");
            case ANSWERS -> count("true");
            default -> ofVerdicts(metric);
        };
    }

    private static MetricSql ofVerdicts(Metric metric) {
        return switch (metric) {
            case DISSATISFIED -> share(JUDGED, "verdict = 'DISSATISFIED'");
            case SATISFIED -> share(JUDGED, "verdict = 'SATISFIED'");
            case DELIGHTED -> share(JUDGED, "verdict = 'DELIGHTED'");
            case SATISFIED_OR_BETTER -> share(JUDGED, "verdict <> 'DISSATISFIED'");
            case NET_DELIGHT -> net(JUDGED, "verdict = 'DELIGHTED'", "verdict = 'DISSATISFIED'");
            case SLIPPED -> share(JUDGED, "slipped");
            case UNDETERMINED -> share("verdict IS NOT NULL", "verdict = 'UNDETERMINED'");
            case WIN_WIN ->
                    share(
                            JUDGED + " AND supplier_met IS NOT NULL",
                            "verdict <> 'DISSATISFIED' AND supplier_met");
            default -> throw unknown(metric);
        };
    }

    private static MetricSql ofReturns(Metric metric) {
        return switch (metric) {
            case CAME_AGAIN ->
                    share(
                            "happened_at + INTERVAL 180 DAY <= known_until",
                            "coalesce(next_at <= happened_at + INTERVAL 180 DAY, false)");
            case SPENT_AFTERWARDS ->
                    new MetricSql(
                            "happened_at + INTERVAL 180 DAY <= known_until",
                            NONE,
                            NONE,
                            "spent",
                            ALIKE,
                            OF_MONEY);
            default -> throw unknown(metric);
        };
    }

    private static MetricSql ofPromises(Metric metric) {
        return switch (metric) {
            case PRIMARY_MET -> share("met IS NOT NULL", "met");
            case MEASURED_MET -> share("measured AND met IS NOT NULL", "met");
            case SUPPLIER_MET -> share("true", "supplier_met");
            default -> throw unknown(metric);
        };
    }

    private static MetricSql ofRatings(Metric metric) {
        return switch (metric) {
            case PERFORMANCE -> mean("performance");
            case NEED_INDEX ->
                    new MetricSql(
                            "performance IS NOT NULL AND weight > 0",
                            NONE,
                            NONE,
                            "performance",
                            "weight",
                            OF_A_POINT);
            case COME_TO_EXPECT -> mean("come_to_expect");
            case PRIMARY_GAP -> mean("primary_gap");
            case SECONDARY_GAP -> mean("secondary_gap");
            case CEILING -> share("secondary_gap IS NOT NULL", "ceiling");
            case LEARNED -> share("secondary_gap IS NOT NULL", "basis = 'LEARNED'");
            default -> throw unknown(metric);
        };
    }

    private static MetricSql ofAsking(Metric metric) {
        return switch (metric) {
            case RESPONSE_RATE -> share("true", "answered");
            case ASKED -> share("true", "asked_at IS NOT NULL");
            case NEVER_ASKED -> share("true", "asked_at IS NULL AND NOT answered");
            case TRANSACTIONS, INVITED -> count("true");
            default -> throw unknown(metric);
        };
    }

    private static MetricSql ofCases(Metric metric) {
        return switch (metric) {
            case FIRST_CONTACT ->
                    share(
                            "first_contact_at IS NOT NULL OR first_due_at < known_until",
                            "coalesce(first_contact_at <= first_due_at, false)");
            case RECOVERY ->
                    share(
                            "recovered_at IS NOT NULL OR status = 'REOPENED'"
                                    + " OR (resolved_at IS NOT NULL AND status <> 'RESOLVED')",
                            "recovered_at IS NOT NULL");
            case CASES -> count("true");
            default -> throw unknown(metric);
        };
    }

    private static IllegalArgumentException unknown(Metric metric) {
        return new IllegalArgumentException("Nothing tells how to count " + metric.id());
    }

    private static MetricSql share(String among, String good) {
        return net(among, good, NONE);
    }

    private static MetricSql net(String among, String good, String bad) {
        return new MetricSql(among, good, bad, NO_AMOUNT, ALIKE, OF_A_POINT);
    }

    private static MetricSql count(String among) {
        return share(among, "true");
    }

    private static MetricSql mean(String amount) {
        return new MetricSql(amount + " IS NOT NULL", NONE, NONE, amount, ALIKE, OF_A_POINT);
    }

    /// A question with what is counted in the places of `:among`, `:good`, `:bad` and `:amount`.
    public String in(String question) {
        return question.replace(":among", among)
                .replace(":good", good)
                .replace(":bad", bad)
                .replace(":amount", amount)
                .replace(":weight", weight);
    }

    boolean hasGood() {
        return !good.equals(NONE);
    }

    boolean hasBad() {
        return !bad.equals(NONE);
    }

    boolean isWeighted() {
        return !weight.equals(ALIKE);
    }

    boolean hasAmount() {
        return !amount.equals(NO_AMOUNT);
    }

    /// Whether the rows of a source are asked for part by part.
    static boolean isInParts(Source source) {
        return view(source).contains(SliceSql.PARTS);
    }

    /// Where the rows of a source are.
    static String view(Source source) {
        return switch (source) {
            case COUNTED_ANSWERS -> "counted_answers";
            case ANSWERS_AND_WHAT_FOLLOWED -> "answers_and_what_followed(:part, :parts)";
            case ANSWERS_AND_WHAT_WAS_SPENT -> "answers_and_what_was_spent(:part, :parts)";
            case COUNTED_AND_QUARANTINED_ANSWERS -> "counted_and_quarantined_answers";
            case ALL_ANSWERS -> "all_answers";
            case PROMISES -> "promises";
            case REQUIREMENTS_OF_SUPPLIERS -> "requirements_of_suppliers";
            case RATINGS -> "rated";
            case TRANSACTIONS -> "all_transactions";
            case INVITATIONS -> "asked";
            case CASES -> "followed_up";
        };
    }
}
