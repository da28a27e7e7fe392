package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Answer;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.contracts.verdict.VerdictChanged.SupplierOutcome;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Lays judged transactions out with their answers, ratings and outcomes.
final class StagedVerdicts {
    /// Columns that only a judged transaction fills.
    private static final int JUDGED = 7;

    /// Columns of the overall answer.
    private static final int OVERALL = 2;

    private final DuckDBConnection connection;
    private final ZoneId zone;

    /// @param zone of the clocks that tell weekdays and hours
    StagedVerdicts(DuckDBConnection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    boolean transactions(List<Event> events) throws SQLException {
        Collection<VerdictChanged> newest =
                Newest.of(
                        events,
                        VerdictChanged.class,
                        VerdictChanged::transactionId,
                        VerdictChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        answers(newest);
        outcomes(newest);
        return true;
    }

    private void answers(Collection<VerdictChanged> events) throws SQLException {
        try (Rows transactions = new Rows(connection, "staged_transactions");
                Rows answers = new Rows(connection, "staged_answers");
                Rows ratings = new Rows(connection, "staged_ratings")) {
            for (VerdictChanged event : events) {
                transaction(event, transactions);
                for (Answer answer : event.answers()) {
                    answer(event, answer, answers);
                    ratings(event, answer, ratings);
                }
            }
        }
    }

    private void outcomes(Collection<VerdictChanged> events) throws SQLException {
        try (Rows primary = new Rows(connection, "staged_primary_outcomes");
                Rows secondary = new Rows(connection, "staged_secondary_outcomes");
                Rows supplier = new Rows(connection, "staged_supplier_outcomes")) {
            for (VerdictChanged event : events) {
                Judged judged = event.judged();
                if (judged != null) {
                    outcomes(event, judged, primary, secondary);
                    outcomes(event, judged, supplier);
                }
            }
        }
    }

    private static void transaction(VerdictChanged event, Rows rows) throws SQLException {
        rows.row(
                event.transactionId(),
                event.version(),
                event.relationshipId(),
                event.source(),
                event.externalId(),
                event.occurredAt());
    }

    /// As measured, as a rating would only be held against itself; one broken promise is enough,
    /// null where nothing was measured.
    private static @Nullable String promise(Judged judged) {
        Boolean kept =
                all(
                        judged.primary().stream()
                                .filter(PrimaryOutcome::measured)
                                .map(PrimaryOutcome::met));
        if (kept == null) {
            return null;
        }
        return kept ? "kept" : "broken";
    }

    /// Whether all of those that are known are true; null when none is known.
    private static @Nullable Boolean all(Stream<@Nullable Boolean> met) {
        List<Boolean> known = met.filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : !known.contains(false);
    }

    private void answer(VerdictChanged event, Answer answer, Rows answers) throws SQLException {
        answers.begin();
        of(event, answers);
        judged(event.judged(), answers);
        answers.put(answer.responseId(), answer.externalId(), answer.standing())
                .put(answer.answeredAt(), answer.recordedAt(), answer.contactPoint());
        overall(answer.overall(), answers);
        answers.put(answer.recommend(), answer.ease()).end();
    }

    private void of(VerdictChanged event, Rows answers) throws SQLException {
        ZonedDateTime local = event.occurredAt().atZone(zone);
        answers.put(event.transactionId(), event.relationshipId())
                .put(event.source(), event.externalId())
                .put(event.customer(), DuckDbChronicle.mark(event.customer()))
                .put(event.customerKind(), event.tier())
                .put(event.supplier(), event.offering(), event.contactPoint())
                .put(event.facts().get(Staging.REGION), event.occurredAt(), event.recordedAt())
                .put(local.getDayOfWeek().getValue(), local.getHour())
                .put(event.agreementVersion(), event.parameters());
    }

    private static void judged(@Nullable Judged judged, Rows answers) throws SQLException {
        if (judged == null) {
            answers.putNone(JUDGED);
            return;
        }
        answers.put(judged.tenure(), judged.customerSince(), promise(judged))
                .put(all(judged.supplier().stream().map(SupplierOutcome::met)))
                .put(judged.verdict(), judged.slipped(), judged.gap());
    }

    private static void overall(@Nullable Overall overall, Rows answers) throws SQLException {
        if (overall == null) {
            answers.putNone(OVERALL);
        } else {
            answers.put(overall.value(), overall.points());
        }
    }

    private static void ratings(VerdictChanged event, Answer answer, Rows ratings)
            throws SQLException {
        for (Rating rating : given(answer)) {
            ratings.row(
                    event.transactionId(),
                    answer.responseId(),
                    rating.expectation(),
                    rating.points(),
                    rating.value(),
                    answer.standing() == Standing.COUNTS,
                    event.occurredAt());
        }
    }

    /// What was rated on a scale that can be; of an expectation rated twice the later, as for the
    /// verdict.
    private static Collection<Rating> given(Answer answer) {
        Map<String, Rating> given = new LinkedHashMap<>();
        for (Rating rating : answer.ratings()) {
            Integer value = rating.value();
            if (value != null
                    && !rating.notApplicable()
                    && rating.points() >= 2
                    && value >= 1
                    && value <= rating.points()) {
                given.put(rating.expectation(), rating);
            }
        }
        return given.values();
    }

    private static void outcomes(VerdictChanged event, Judged judged, Rows primary, Rows secondary)
            throws SQLException {
        for (PrimaryOutcome outcome : judged.primary()) {
            primary.row(
                    event.transactionId(),
                    outcome.expectation(),
                    outcome.met(),
                    outcome.measured(),
                    outcome.gap());
        }
        for (SecondaryOutcome outcome : judged.secondary()) {
            secondary.row(
                    event.transactionId(),
                    outcome.expectation(),
                    outcome.basis(),
                    outcome.learned(),
                    outcome.gap(),
                    outcome.ceiling(),
                    outcome.usual().mean(),
                    outcome.usual().strength(),
                    outcome.usual().noise(),
                    outcome.usual().answers());
        }
    }

    private static void outcomes(VerdictChanged event, Judged judged, Rows supplier)
            throws SQLException {
        for (SupplierOutcome outcome : judged.supplier()) {
            supplier.row(event.transactionId(), outcome.requirement(), outcome.met());
        }
    }
}
