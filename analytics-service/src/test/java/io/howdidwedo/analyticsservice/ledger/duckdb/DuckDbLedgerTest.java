package io.howdidwedo.analyticsservice.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.ledger.Ledger.LedgerRow;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuckDbLedgerTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    @Test
    void putsEveryTransactionInExactlyOnePlace() {
        int transactions = 2_000;
        Random chance = new Random(5);
        try (DuckDbChronicle chronicle =
                Chronicles.of(random(visits(transactions, chance), chance))) {
            DuckDbLedger ledger = new DuckDbLedger(chronicle);

            assertThat(ledger.rows(ALL, List.of()))
                    .singleElement()
                    .satisfies(DuckDbLedgerTest::addsUp)
                    .extracting(LedgerRow::transactions)
                    .isEqualTo((long) transactions);
            List<LedgerRow> rows =
                    ledger.rows(ALL, List.of(Dimension.MONTH, Dimension.SUPPLIER, Dimension.TIER));
            assertThat(rows).hasSizeGreaterThan(20).allSatisfy(DuckDbLedgerTest::addsUp);
            assertThat(rows.stream().mapToLong(LedgerRow::transactions).sum())
                    .isEqualTo(transactions);
        }
    }

    /// The transactions of each are counted beside it, one by one.
    @Test
    void addsUpInEveryWindowWithEveryFilter() {
        Random chance = new Random(9);
        List<Told> visits = visits(1_000, chance);
        try (DuckDbChronicle chronicle = Chronicles.of(random(visits, chance))) {
            DuckDbLedger ledger = new DuckDbLedger(chronicle);
            for (int at = 0; at < 200; at++) {
                Slice slice = anySlice(chance);

                List<LedgerRow> rows = ledger.rows(slice, List.of(Dimension.OFFERING));

                assertThat(rows).allSatisfy(DuckDbLedgerTest::addsUp);
                assertThat(rows.stream().mapToLong(LedgerRow::transactions).sum())
                        .as("%s", slice)
                        .isEqualTo(visits.stream().filter(one -> isIn(slice, one)).count());
            }
        }
    }

    private static Slice anySlice(Random chance) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        if (chance.nextBoolean()) {
            filters.put(
                    Dimension.SUPPLIER, List.of("s" + chance.nextInt(6), "s" + chance.nextInt(6)));
        }
        if (chance.nextInt(3) == 0) {
            filters.put(Dimension.TIER, List.of(chance.nextBoolean() ? "gold" : ""));
        }
        return new Slice(
                new Period(
                        chance.nextBoolean() ? anyTime(chance) : null,
                        chance.nextBoolean() ? anyTime(chance) : null),
                filters,
                chance.nextInt(4) == 0 ? Optional.of(Set.of("s1", "s3")) : Optional.empty());
    }

    private static boolean isIn(Slice slice, Told visit) {
        Instant from = slice.period().from();
        Instant until = slice.period().until();
        List<String> suppliers = slice.filters().get(Dimension.SUPPLIER);
        List<String> tiers = slice.filters().get(Dimension.TIER);
        return (from == null || !visit.occurredAt().isBefore(from))
                && (until == null || visit.occurredAt().isBefore(until))
                && (suppliers == null || suppliers.contains(visit.supplier()))
                && (tiers == null || tiers.contains(Objects.requireNonNullElse(visit.tier(), "")))
                && slice.only().map(only -> only.contains(visit.supplier())).orElse(true);
    }

    @Test
    void saysWhyNobodyWasAsked() {
        Told imported = Told.visit("A-1", "ana");
        Told throttled = Told.visit("A-2", "ben");
        List<Event> events =
                List.of(
                        imported.recorded("imported"),
                        throttled.recorded(null),
                        throttled.invited(InvitationStatus.SUPPRESSED, "throttled"));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(new DuckDbLedger(chronicle).rows(ALL, List.of()))
                    .singleElement()
                    .extracting(LedgerRow::suppressedBecause)
                    .isEqualTo(Map.of("imported", 1L, "throttled", 1L));
        }
    }

    @Test
    void isEmptyRatherThanMissing() {
        try (DuckDbChronicle chronicle = Chronicles.of(List.of())) {
            assertThat(new DuckDbLedger(chronicle).rows(ALL, List.of()))
                    .singleElement()
                    .extracting(LedgerRow::transactions)
                    .isEqualTo(0L);
        }
    }

    private static void addsUp(LedgerRow row) {
        assertThat(row.sent() + row.suppressed() + row.deferred() + row.failed())
                .isEqualTo(row.transactions());
        assertThat(row.delivered() + row.bounced() + row.pending()).isEqualTo(row.sent());
        assertThat(row.suppressedBecause().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(row.suppressed());
    }

    private static List<Told> visits(int count, Random chance) {
        return IntStream.range(0, count)
                .mapToObj(
                        at ->
                                Told.visit("A-" + at, "c" + chance.nextInt(300))
                                        .by(
                                                "s" + chance.nextInt(5),
                                                chance.nextBoolean() ? "gold" : null)
                                        .on(anyTime(chance)))
                .toList();
    }

    private static Instant anyTime(Random chance) {
        return JANUARY.plus(Duration.ofHours(chance.nextInt(8_000)));
    }

    /// What became of them, told in any order.
    private static List<Event> random(List<Told> visits, Random chance) {
        List<Event> events = new ArrayList<>();
        for (Told told : visits) {
            boolean asked = chance.nextInt(10) > 0;
            events.add(told.recorded(asked ? null : "sampled-out"));
            if (chance.nextBoolean()) {
                events.add(told.judged());
            }
            int steps = asked ? chance.nextInt(4) : 0;
            for (int step = 0; step < steps; step++) {
                InvitationStatus status =
                        InvitationStatus.values()[chance.nextInt(InvitationStatus.values().length)];
                events.add(told.invited(status, status.name()));
            }
        }
        Collections.shuffle(events, chance);
        return events;
    }
}
