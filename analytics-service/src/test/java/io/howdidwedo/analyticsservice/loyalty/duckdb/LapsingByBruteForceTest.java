package io.howdidwedo.analyticsservice.loyalty.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Turnover;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/// Who has lapsed and what they brought, of visits by chance, counted once more one by one.
class LapsingByBruteForceTest {
    private static final Instant BEGIN = Instant.parse("2024-05-01T00:00:00Z");
    private static final List<String> TEAMS = List.of("east", "north", "west");
    private static final List<Verdict> VERDICTS =
            List.of(
                    Verdict.DISSATISFIED,
                    Verdict.DISSATISFIED,
                    Verdict.SATISFIED,
                    Verdict.DELIGHTED,
                    Verdict.UNDETERMINED);

    private final List<Told> visits = new ArrayList<>();

    @Test
    void agreesWithCountingOneByOne() {
        long compared = 0;
        for (int seed = 0; seed < 12; seed++) {
            Random chance = new Random(seed);
            visits.clear();
            visitByChance(chance);
            try (DuckDbChronicle chronicle = chronicle()) {
                DuckDbLapsing lapsing = new DuckDbLapsing(chronicle);
                for (Slice slice : slices(chance)) {
                    Lapsed expected = lapsed(slice);
                    compared += expected.dissatisfied().hits() + expected.others().hits();
                    assertThat(lapsing.lapsed(slice))
                            .as("seed %d, %s", seed, slice)
                            .isEqualTo(expected);
                    assertThat(lapsing.turnover(slice))
                            .as("seed %d, %s", seed, slice)
                            .usingRecursiveFieldByFieldElementComparator(BY_AMOUNT)
                            .isEqualTo(turnover(slice));
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static final RecursiveComparisonConfiguration BY_AMOUNT =
            RecursiveComparisonConfiguration.builder()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .build();

    /// One visit at each instant: some customers come often, some stay away from a day on.
    private void visitByChance(Random chance) {
        int many = 20 + chance.nextInt(60);
        for (int at = 0; at < many; at++) {
            int customer = chance.nextInt(7);
            int days = chance.nextInt(customer < 3 ? 200 : 700);
            Told told =
                    visit("T-" + at, "customer-" + customer)
                            .by(TEAMS.get(chance.nextInt(3)), chance.nextBoolean() ? "gold" : null)
                            .on(BEGIN.plus(Duration.ofDays(days)).plusSeconds(at))
                            .judged(VERDICTS.get(chance.nextInt(5)), 1 + chance.nextInt(5));
            if (chance.nextInt(3) > 0) {
                told =
                        told.worth(
                                chance.nextInt(1_000) + ".25",
                                chance.nextBoolean() ? "EUR" : "BRL");
            }
            visits.add(chance.nextInt(6) == 0 ? told.standing(Standing.LATE) : told);
        }
    }

    private DuckDbChronicle chronicle() {
        List<Event> events = new ArrayList<>();
        visits.forEach(told -> events.add(told.recorded(null)));
        visits.forEach(told -> events.add(told.judged()));
        return Chronicles.of(events);
    }

    private static List<Slice> slices(Random chance) {
        Instant from = BEGIN.plus(Duration.ofDays(chance.nextInt(400)));
        return List.of(
                new Slice(Period.ALWAYS, Map.of(), Optional.empty()),
                new Slice(
                        new Period(from, from.plus(Duration.ofDays(150))),
                        Map.of(),
                        Optional.empty()),
                new Slice(
                        Period.ALWAYS,
                        Map.of(Dimension.TIER, List.of("gold")),
                        Optional.of(Set.of("north", "west"))),
                new Slice(
                        Period.ALWAYS,
                        Map.of(Dimension.SUPPLIER, List.of("east")),
                        Optional.of(Set.of("north"))));
    }

    private Lapsed lapsed(Slice slice) {
        long[] counts = new long[4];
        dissatisfiedLast(slice)
                .forEach(
                        (relationship, dissatisfied) ->
                                hasLapsed(relationship)
                                        .ifPresent(
                                                lapsed -> {
                                                    int side = dissatisfied ? 0 : 2;
                                                    counts[side]++;
                                                    counts[side + 1] += lapsed ? 1 : 0;
                                                }));
        return new Lapsed(
                Clusters.ofOneEach(counts[0], counts[1]), Clusters.ofOneEach(counts[2], counts[3]));
    }

    private List<Turnover> turnover(Slice slice) {
        Map<String, Boolean> judged = dissatisfiedLast(slice);
        Map<String, List<Told>> byCurrency = new TreeMap<>();
        for (Told told : visits) {
            boolean lastYear =
                    told.occurredAt().isAfter(latest(told.supplier()).minus(Duration.ofDays(365)));
            if (told.value() != null && lastYear && judged.containsKey(relationship(told))) {
                byCurrency
                        .computeIfAbsent(told.value().currency(), _ -> new ArrayList<>())
                        .add(told);
            }
        }
        return byCurrency.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<String, List<Told>> each) -> -each.getValue().size()))
                .map(each -> turnover(each.getKey(), each.getValue(), judged))
                .toList();
    }

    private Turnover turnover(String currency, List<Told> all, Map<String, Boolean> judged) {
        List<Told> dissatisfied =
                all.stream().filter(told -> judged.get(relationship(told))).toList();
        return new Turnover(
                currency,
                sum(all),
                sum(dissatisfied),
                sum(
                        dissatisfied.stream()
                                .filter(told -> hasLapsed(relationship(told)).orElse(false))
                                .toList()),
                dissatisfied.stream()
                        .map(LapsingByBruteForceTest::relationship)
                        .distinct()
                        .count());
    }

    private static BigDecimal sum(List<Told> visits) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Told told : visits) {
            if (told.value() != null) {
                sum = sum.add(told.value().amount());
            }
        }
        return sum;
    }

    /// Whether the last verdict of each relationship in the slice was dissatisfied.
    private Map<String, Boolean> dissatisfiedLast(Slice slice) {
        Map<String, Boolean> last = new TreeMap<>();
        visits.stream()
                .filter(told -> told.standing() == Standing.COUNTS)
                .filter(told -> told.verdict() != Verdict.UNDETERMINED)
                .filter(told -> isIn(slice, told))
                .sorted(Comparator.comparing(Told::occurredAt))
                .forEach(
                        told ->
                                last.put(
                                        relationship(told),
                                        told.verdict() == Verdict.DISSATISFIED));
        return last;
    }

    private static boolean isIn(Slice slice, Told told) {
        Instant from = slice.period().from();
        Instant until = slice.period().until();
        return (from == null || !told.occurredAt().isBefore(from))
                && (until == null || told.occurredAt().isBefore(until))
                && slice.only().map(only -> only.contains(told.supplier())).orElse(true)
                && slice.filters().getOrDefault(Dimension.SUPPLIER, TEAMS).contains(told.supplier())
                && (!slice.filters().containsKey(Dimension.TIER) || "gold".equals(told.tier()));
    }

    /// Empty where there is no rhythm yet.
    private Optional<Boolean> hasLapsed(String relationship) {
        List<Told> all =
                visits.stream()
                        .collect(groupingBy(LapsingByBruteForceTest::relationship))
                        .get(relationship);
        List<Instant> times = all.stream().map(Told::occurredAt).sorted().toList();
        if (times.size() < 2) {
            return Optional.empty();
        }
        List<Long> between = new ArrayList<>();
        for (int at = 1; at < times.size(); at++) {
            between.add(Duration.between(times.get(at - 1), times.get(at)).toSeconds());
        }
        between.sort(Comparator.naturalOrder());
        int half = between.size() / 2;
        double median =
                between.size() % 2 == 1
                        ? between.get(half)
                        : (between.get(half - 1) + between.get(half)) / 2.0;
        Instant latest = latest(all.getFirst().supplier());
        return Optional.of(Duration.between(times.getLast(), latest).toSeconds() > 2 * median);
    }

    private Instant latest(String supplier) {
        return visits.stream()
                .filter(told -> told.supplier().equals(supplier))
                .map(Told::occurredAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String relationship(Told told) {
        return told.customer() + " " + told.supplier();
    }
}
