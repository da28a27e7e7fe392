package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Place;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.response.Comment;
import io.howdidwedo.contracts.response.Rating;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseStatus;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.SupplierOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Answer;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Lays a batch out in the staging tables, of each thing only its newest state.
final class Staging {
    /// The fact of a transaction that names its region.
    private static final String REGION = "region";

    private static final int AMOUNT_DIGITS = 18;
    private static final int FRACTION_DIGITS = 4;

    private final DuckDBConnection connection;
    private final ZoneId zone;

    Staging(DuckDBConnection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    boolean offerings(List<Event> events) throws SQLException {
        Collection<OfferingChanged> newest =
                newest(
                        events,
                        OfferingChanged.class,
                        OfferingChanged::offering,
                        OfferingChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows offerings = new Rows(connection, "staged_offerings");
                Rows customers = new Rows(connection, "staged_requirements");
                Rows suppliers = new Rows(connection, "staged_supplier_requirements")) {
            for (OfferingChanged event : newest) {
                offerings.row(
                        event.offering(), event.version(), english(event.name(), event.offering()));
                for (Agreement agreement : event.agreements()) {
                    for (Requirement one : agreement.requirements()) {
                        switch (one.side()) {
                            case CUSTOMER ->
                                    customers.row(
                                            event.offering(),
                                            agreement.version(),
                                            one.id(),
                                            english(one.text(), one.id()),
                                            one.need(),
                                            one.stage(),
                                            one.mustBe(),
                                            one.scale(),
                                            one.direction(),
                                            one.target(),
                                            one.weight());
                            case SUPPLIER ->
                                    suppliers.row(
                                            event.offering(),
                                            agreement.version(),
                                            one.id(),
                                            english(one.text(), one.id()));
                        }
                    }
                }
            }
        }
        return true;
    }

    private static String english(Map<String, String> texts, String otherwise) {
        String english = texts.get("en");
        return english != null
                ? english
                : texts.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(otherwise);
    }

    boolean intake(List<Event> events) throws SQLException {
        Collection<TransactionRecorded> all =
                newest(
                        events,
                        TransactionRecorded.class,
                        TransactionRecorded::transactionId,
                        _ -> 0);
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_intake")) {
            for (TransactionRecorded one : all) {
                Money value = one.value();
                rows.row(
                        one.transactionId(),
                        one.relationshipId(),
                        one.source(),
                        one.externalId(),
                        one.customer(),
                        one.customerKind(),
                        one.tier(),
                        one.supplier(),
                        one.offering(),
                        one.contactPoint(),
                        one.facts().get(REGION),
                        one.occurredAt(),
                        one.recordedAt(),
                        value == null ? null : amount(value),
                        value == null ? null : value.currency(),
                        one.notAskedBecause());
            }
        }
        return true;
    }

    /// Rounded to what the column takes; null where it is too large for it.
    private static @Nullable BigDecimal amount(Money value) {
        BigDecimal rounded = value.amount().setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN);
        return rounded.precision() <= AMOUNT_DIGITS ? rounded : null;
    }

    boolean transactions(List<Event> events) throws SQLException {
        Collection<VerdictChanged> newest =
                newest(
                        events,
                        VerdictChanged.class,
                        VerdictChanged::transactionId,
                        VerdictChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows transactions = new Rows(connection, "staged_transactions");
                Rows answers = new Rows(connection, "staged_answers");
                Rows ratings = new Rows(connection, "staged_ratings");
                Rows primary = new Rows(connection, "staged_primary_outcomes");
                Rows secondary = new Rows(connection, "staged_secondary_outcomes");
                Rows supplier = new Rows(connection, "staged_supplier_outcomes")) {
            for (VerdictChanged event : newest) {
                transaction(event, transactions);
                for (Answer answer : event.answers()) {
                    answer(event, answer, answers, ratings);
                }
                Judged judged = event.judged();
                if (judged != null) {
                    outcomes(event, judged, primary, secondary);
                    outcomes(event, judged, supplier);
                }
            }
        }
        return true;
    }

    private static void transaction(VerdictChanged event, Rows rows) throws SQLException {
        rows.row(
                event.transactionId(),
                event.version(),
                event.relationshipId(),
                event.source(),
                event.externalId());
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

    private void answer(VerdictChanged event, Answer answer, Rows answers, Rows ratings)
            throws SQLException {
        ZonedDateTime local = event.occurredAt().atZone(zone);
        Judged judged = event.judged();
        Overall overall = answer.overall();
        answers.row(
                event.transactionId(),
                event.relationshipId(),
                event.source(),
                event.externalId(),
                event.customer(),
                event.customerKind(),
                event.tier(),
                event.supplier(),
                event.offering(),
                event.contactPoint(),
                event.facts().get(REGION),
                event.occurredAt(),
                event.recordedAt(),
                local.getDayOfWeek().getValue(),
                local.getHour(),
                event.agreementVersion(),
                event.parameters(),
                judged == null ? null : judged.tenure(),
                judged == null ? null : judged.customerSince(),
                judged == null ? null : promise(judged),
                judged == null ? null : all(judged.supplier().stream().map(SupplierOutcome::met)),
                judged == null ? null : judged.verdict(),
                judged == null ? null : judged.slipped(),
                judged == null ? null : judged.gap(),
                answer.responseId(),
                answer.externalId(),
                answer.standing(),
                answer.answeredAt(),
                answer.recordedAt(),
                answer.contactPoint(),
                overall == null ? null : overall.value(),
                overall == null ? null : overall.points(),
                answer.recommend(),
                answer.ease());
        for (Rating rating : given(answer)) {
            ratings.row(
                    event.transactionId(),
                    answer.responseId(),
                    rating.expectation(),
                    rating.points(),
                    rating.value(),
                    answer.standing() == Standing.COUNTS);
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
        for (PrimaryOutcome one : judged.primary()) {
            primary.row(
                    event.transactionId(), one.expectation(), one.met(), one.measured(), one.gap());
        }
        for (SecondaryOutcome one : judged.secondary()) {
            secondary.row(
                    event.transactionId(),
                    one.expectation(),
                    one.basis(),
                    one.learned(),
                    one.gap(),
                    one.ceiling(),
                    one.usual().mean(),
                    one.usual().strength(),
                    one.usual().noise(),
                    one.usual().answers());
        }
    }

    private static void outcomes(VerdictChanged event, Judged judged, Rows supplier)
            throws SQLException {
        for (SupplierOutcome one : judged.supplier()) {
            supplier.row(event.transactionId(), one.requirement(), one.met());
        }
    }

    boolean responses(List<Event> events) throws SQLException {
        Collection<ResponseChanged> newest =
                newest(
                        events,
                        ResponseChanged.class,
                        ResponseChanged::responseId,
                        ResponseChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows responses = new Rows(connection, "staged_responses");
                Rows comments = new Rows(connection, "staged_comments")) {
            for (ResponseChanged one : newest) {
                responses.row(one.responseId(), one.version());
                for (Comment comment : one.comments()) {
                    if (!comment.text().isBlank()) {
                        comments.row(one.responseId(), comment.question(), comment.text());
                    }
                }
            }
        }
        return true;
    }

    boolean invitations(List<Event> events) throws SQLException {
        Collection<InvitationChanged> newest =
                newest(
                        events,
                        InvitationChanged.class,
                        InvitationChanged::invitationId,
                        InvitationChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_invitations")) {
            for (InvitationChanged one : newest) {
                rows.row(
                        one.invitationId(),
                        one.version(),
                        one.transactionId(),
                        one.askedFor(),
                        one.contactPoint(),
                        one.status(),
                        one.reason(),
                        one.sentAt());
            }
        }
        return true;
    }

    boolean cases(List<Event> events) throws SQLException {
        Collection<CaseChanged> newest =
                newest(events, CaseChanged.class, CaseChanged::caseId, CaseChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_cases")) {
            for (CaseChanged one : newest) {
                rows.row(
                        one.caseId(),
                        one.version(),
                        one.transactionId(),
                        one.status(),
                        one.openedAt(),
                        one.firstDueAt(),
                        one.changedAt(),
                        one.firstContactAt(),
                        one.resolvedAt(),
                        one.recoveredAt(),
                        cause(one),
                        one.mergedInto());
            }
        }
        return true;
    }

    /// What customers said who were asked again.
    boolean answersAgain(List<Event> events) throws SQLException {
        List<ResponseChanged> all =
                newest(
                                events,
                                ResponseChanged.class,
                                ResponseChanged::responseId,
                                ResponseChanged::version)
                        .stream()
                        .filter(one -> one.askedFor() == AskedFor.RECOVERY)
                        .toList();
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_answers_again")) {
            for (ResponseChanged one : all) {
                Overall overall = one.overall();
                if (one.caseId() != null) {
                    rows.row(
                            one.responseId(),
                            one.version(),
                            one.caseId(),
                            one.answeredAt(),
                            one.status() == ResponseStatus.CONFIRMED,
                            overall == null ? null : overall.value(),
                            overall == null ? null : overall.points());
                }
            }
        }
        return true;
    }

    boolean fixes(List<Event> events) throws SQLException {
        Collection<CauseFixed> all = newest(events, CauseFixed.class, CauseFixed::fixId, _ -> 0);
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_fixes")) {
            for (CauseFixed one : all) {
                for (String supplier : one.suppliers()) {
                    rows.row(one.fixId(), one.cause().strip(), supplier, one.fixedAt());
                }
                if (one.suppliers().isEmpty()) {
                    rows.row(one.fixId(), one.cause().strip(), null, one.fixedAt());
                }
            }
        }
        return true;
    }

    private static @Nullable String cause(CaseChanged one) {
        String cause = one.rootCause();
        return cause == null || cause.isBlank() ? null : cause.strip();
    }

    void progress(Map<Place, Long> next) throws SQLException {
        try (Rows rows = new Rows(connection, "staged_progress")) {
            for (Map.Entry<Place, Long> one : next.entrySet()) {
                rows.row(one.getKey().topic(), one.getKey().partition(), one.getValue());
            }
        }
    }

    private static <E extends Event> Collection<E> newest(
            List<Event> events, Class<E> kind, Function<E, Object> id, ToLongFunction<E> version) {
        Map<Object, E> newest = new LinkedHashMap<>();
        for (Event event : events) {
            if (kind.isInstance(event)) {
                E one = kind.cast(event);
                newest.merge(
                        id.apply(one),
                        one,
                        (known, next) ->
                                version.applyAsLong(next) > version.applyAsLong(known)
                                        ? next
                                        : known);
            }
        }
        return newest.values();
    }
}
