package io.howdidwedo.analyticsservice.expectations.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuckDbExpectationsTest {
    private final List<Event> events = new ArrayList<>();

    /// The older agreement wanted less, and something that nobody wants any more.
    @Test
    void tellsWhatTheNewestAgreementSays() {
        visited("home-delivery", "north");
        events.add(
                new OfferingChanged(
                        "home-delivery",
                        1,
                        Map.of(),
                        List.of(
                                agreement(
                                        1,
                                        rated("friendly", "Smile", 5, Direction.HIGH_IS_GOOD, 2),
                                        rated("on-time", "On time", 5, Direction.HIGH_IS_GOOD, 3)),
                                agreement(
                                        2,
                                        rated("on-time", "In time", 5, Direction.HIGH_IS_GOOD, 4),
                                        rated("delay", "Delay", 7, Direction.LOW_IS_GOOD, 3),
                                        rated("open", "Open", null, Direction.HIGH_IS_GOOD, null),
                                        required("paid", "Paid in time")))));

        assertThat(agreed(CountsByHand.ALL))
                .containsExactly(
                        Map.entry("delay", expectation("delay", "Delay", 200 / 3.0, 200 / 3.0)),
                        Map.entry("on-time", expectation("on-time", "In time", 75.0, 75.0)),
                        Map.entry("open", expectation("open", "Open", null, null)));
        assertThat(required(CountsByHand.ALL)).containsExactly(Map.entry("paid", "Paid in time"));
    }

    @Test
    void spansTheTargetsOfAllOfferingsInTheSlice() {
        visited("home-delivery", "north");
        visited("repair", "south");
        offering("home-delivery", rated("on-time", "On time", 5, Direction.HIGH_IS_GOOD, 5));
        offering("repair", rated("on-time", "On time", 11, Direction.HIGH_IS_GOOD, 4));
        offering("never-bought", rated("on-time", "On time", 5, Direction.HIGH_IS_GOOD, 1));

        assertThat(agreed(CountsByHand.ALL))
                .containsExactly(
                        Map.entry("on-time", expectation("on-time", "On time", 30.0, 100.0)));
        assertThat(agreed(CountsByHand.ALL.with(Dimension.SUPPLIER, List.of("south"))))
                .containsExactly(
                        Map.entry("on-time", expectation("on-time", "On time", 30.0, 30.0)));
        assertThat(agreed(new Slice(Period.ALWAYS, Map.of(), Optional.of(Set.of("north")))))
                .containsExactly(
                        Map.entry("on-time", expectation("on-time", "On time", 100.0, 100.0)));
    }

    @Test
    void knowsNoneWhereNothingHappened() {
        offering(
                "home-delivery",
                rated("on-time", "On time", 5, Direction.HIGH_IS_GOOD, 5),
                required("paid", "Paid in time"));

        assertThat(agreed(CountsByHand.ALL)).isEmpty();
        assertThat(required(CountsByHand.ALL)).isEmpty();
    }

    private Map<String, AgreedExpectation> agreed(Slice slice) {
        return asked(expectations -> expectations.agreed(slice));
    }

    private Map<String, String> required(Slice slice) {
        return asked(expectations -> expectations.requiredBySuppliers(slice));
    }

    private <T> T asked(Function<DuckDbExpectations, T> question) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return question.apply(new DuckDbExpectations(chronicle));
        }
    }

    private static AgreedExpectation expectation(
            String id, String text, @Nullable Double lowest, @Nullable Double highest) {
        return new AgreedExpectation(id, text, "SERVICE", "AFTER", false, lowest, highest);
    }

    private void visited(String offering, String supplier) {
        TransactionRecorded like = visit("A-1", "ana").recorded(null);
        events.add(
                new TransactionRecorded(
                        DerivedId.of("transaction", offering),
                        DerivedId.of("relationship", offering),
                        like.source(),
                        offering,
                        like.occurredAt(),
                        like.recordedAt(),
                        like.stage(),
                        like.customer(),
                        like.customerKind(),
                        like.tier(),
                        supplier,
                        offering,
                        like.contactPoint(),
                        null,
                        Map.of(),
                        null,
                        null,
                        0));
    }

    private void offering(String offering, Requirement... requirements) {
        events.add(new OfferingChanged(offering, 1, Map.of(), List.of(agreement(1, requirements))));
    }

    private static Agreement agreement(int version, Requirement... requirements) {
        return new Agreement(version, Instant.EPOCH.plusSeconds(version), List.of(requirements));
    }

    private static Requirement rated(
            String id,
            String text,
            @Nullable Integer points,
            Direction direction,
            @Nullable Integer target) {
        return requirement(id, text, Side.CUSTOMER, points, direction, target);
    }

    private static Requirement required(String id, String text) {
        return requirement(id, text, Side.SUPPLIER, null, Direction.HIGH_IS_GOOD, null);
    }

    private static Requirement requirement(
            String id,
            String text,
            Side side,
            @Nullable Integer points,
            Direction direction,
            @Nullable Integer target) {
        return new Requirement(
                id,
                Map.of("en", text, "de", "Klausel"),
                side,
                Need.SERVICE,
                Stage.AFTER,
                Strength.NEED,
                true,
                false,
                true,
                points,
                direction,
                target,
                1,
                null,
                null);
    }
}
