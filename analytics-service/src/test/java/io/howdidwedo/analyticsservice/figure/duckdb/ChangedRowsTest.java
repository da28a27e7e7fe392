package io.howdidwedo.analyticsservice.figure.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedRowsTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

    /// Their marks are the same.
    private static final List<String> ALIKE = List.of("Aa", "BB");

    @ParameterizedTest
    @EnumSource(Source.class)
    void areThoseOfACustomerAlthoughOthersHaveTheSameMark(Source source) {
        assertThat(ALIKE.getFirst().hashCode()).isEqualTo(ALIKE.getLast().hashCode());
        try (DuckDbChronicle chronicle = chronicle()) {
            assertThat(rows(chronicle, source, Set.of("Aa")))
                    .extracting(CountedRow::customer)
                    .containsOnly("Aa");
        }
    }

    /// Few customers are looked for one by one.
    @ParameterizedTest
    @EnumSource(Source.class)
    void areTheSameHoweverManyCustomersTheyAreOf(Source source) {
        Set<String> two = Set.copyOf(ALIKE);
        Set<String> many = new HashSet<>(two);
        IntStream.range(0, 20).forEach(at -> many.add("unknown-" + at));
        try (DuckDbChronicle chronicle = chronicle()) {
            assertThat(rows(chronicle, source, two))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(rows(chronicle, source, many));
        }
    }

    private static List<CountedRow> rows(
            DuckDbChronicle chronicle, Source source, Set<String> customers) {
        return ChangedRows.of(
                chronicle,
                source,
                Arrays.stream(Metric.values()).filter(metric -> metric.source() == source).toList(),
                source.dimensions(),
                customers);
    }

    private static DuckDbChronicle chronicle() {
        DuckDbChronicle chronicle = Chronicles.of(List.of(Happening.offering(1)));
        for (String customer : List.of("Aa", "BB", "somebody")) {
            for (int at = 0; at < 3; at++) {
                chronicle.add(new Batch(happened(customer, at), Map.of()));
            }
        }
        return chronicle;
    }

    private static List<Event> happened(String customer, int at) {
        Told visit =
                Told.visit(customer + at, customer)
                        .on(MARCH.plus(Duration.ofDays(at)))
                        .paid(true)
                        .worth("12", "EUR");
        return List.of(
                visit.recorded(null),
                visit.invited(InvitationStatus.SENT, null),
                visit.judged(),
                new FollowedUp(visit, visit.occurredAt()).opened());
    }
}
