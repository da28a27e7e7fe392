package io.howdidwedo.analyticsservice.figure.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random data sets into which facts come late, are amended and taken back: what was carried on is
/// to the digit what counting all anew gives. Each build tries ten; `-Dsets=1000` tries as many
/// as one wants.
class CarriedCountingTest {
    private static final int SETS = Integer.getInteger("sets", 10);
    private static final int STEPS = 8;
    private static final FigureQuestion ANSWERS =
            new FigureQuestion(
                    List.of(Metric.CSAT, Metric.PERFORMANCE, Metric.CAME_AGAIN, Metric.CASES),
                    new Slice(Slice.Period.ALWAYS, Map.of(), Optional.empty()),
                    List.of());

    private static final FigureQuestion CASES =
            new FigureQuestion(
                    List.of(Metric.FIRST_CONTACT),
                    ANSWERS.slice(),
                    List.of(Dimension.SUPPLIER, Dimension.TIER));
    private static final FollowedUp LATE =
            new FollowedUp(
                    Told.visit("C", "ana").on(Instant.parse("2026-03-01T10:00:00Z")),
                    Instant.parse("2026-03-02T10:00:00Z"));

    @Test
    void tellsTheSameDigitsAsCountingAllAnew() {
        int counted = 0;
        for (int set = 0; set < SETS; set++) {
            Happening happening = new Happening(new Random(set));
            try (DuckDbChronicle chronicle = Chronicles.of(happening.offerings())) {
                CarriedCounting carried = new CarriedCounting(chronicle);
                DuckDbCounting anew = new DuckDbCounting(chronicle);
                List<FigureQuestion> questions = Questions.some(new Random(set), 14);
                for (int step = 0; step < STEPS; step++) {
                    chronicle.add(new Batch(happening.next(), Map.of()));
                    for (FigureQuestion question : questions) {
                        Map<List<@Nullable String>, Map<Metric, Counted>> all =
                                anew.count(question);
                        assertThat(carried.count(question))
                                .as("set %d, step %d: %s", set, step, question)
                                .isEqualTo(all);
                        counted += all.size();
                    }
                }
            }
        }
        assertThat(counted).isGreaterThan(20 * SETS);
    }

    /// Whoever is first: in every other set that is nobody who asks.
    @Test
    void tellsTheSameDigitsWhereFiguresAreCarriedAhead() throws Exception {
        for (int set = 0; set < SETS; set++) {
            Happening happening = new Happening(new Random(set));
            try (DuckDbChronicle chronicle = with(happening);
                    AutoCloseable _ = ahead(chronicle)) {
                CarriedCounting carried = new CarriedCounting(chronicle);
                Semaphore carriedOn = carriedOn(chronicle);
                FigureQuestion question = Questions.some(new Random(set), 1).getFirst();
                for (int step = 0; step < 2 * STEPS; step++) {
                    carriedOn.drainPermits();
                    chronicle.add(new Batch(happening.next(), Map.of()));
                    if (set % 2 == 0) {
                        assertThat(carriedOn.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                    }
                    assertThat(carried.count(question))
                            .as("set %d, step %d: %s", set, step, question)
                            .isEqualTo(new DuckDbCounting(chronicle).count(question));
                }
            }
        }
    }

    @Test
    void carriesAheadWhatSomebodyHasAsked() throws Exception {
        try (DuckDbChronicle chronicle = with(new Happening(new Random(4)))) {
            CarriedSums sums = new CarriedSums(chronicle);
            CarriedSums neverAsked = new CarriedSums(chronicle);
            Semaphore carriedOn = carriedOn(chronicle);
            ask(sums, chronicle);
            try (Chronicle.Kept before = inOneMoment(chronicle, chronicle.freshness()::keep);
                    AutoCloseable _ = ahead(chronicle)) {
                chronicle.add(new Batch(List.of(Told.visit("new", "somebody").judged()), Map.of()));

                // What was carried on is not told of what was before.
                assertThat(carriedOn.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                assertThat(before.asked(() -> sums.known(ANSWERS))).isEmpty();
                assertThat(inOneMoment(chronicle, () -> sums.known(ANSWERS))).isNotEmpty();
                assertThat(neverAsked.isWanted()).isFalse();
            }
        }
    }

    /// One permit for each time that all which was there before has been carried on.
    private static Semaphore carriedOn(DuckDbChronicle chronicle) {
        Semaphore carriedOn = new Semaphore(0);
        chronicle.freshness().whenCarriedAhead(() -> true, carriedOn::release);
        return carriedOn;
    }

    private static AutoCloseable ahead(DuckDbChronicle chronicle) {
        return chronicle.freshness().carryAhead(chronicle.changes());
    }

    /// Somebody else's fact tells that the time has passed.
    @Test
    void findsCasesThatAreLateNow() {
        try (DuckDbChronicle chronicle = Chronicles.of(List.of(LATE.visit().recorded(null)))) {
            chronicle.add(new Batch(List.of(LATE.opened()), Map.of()));
            CarriedCounting carried = new CarriedCounting(chronicle);
            assertThat(carried.count(CASES)).isEmpty();

            Told later = Told.visit("L", "somebody").on(LATE.at(Duration.ofDays(30)));
            chronicle.add(new Batch(List.of(later.recorded(null)), Map.of()));

            assertThat(carried.count(CASES))
                    .isNotEmpty()
                    .isEqualTo(new DuckDbCounting(chronicle).count(CASES));
        }
    }

    /// They have heard of their case when it is heard of that other one.
    @Test
    void findsCasesThatAnotherOneGoesOnFor() {
        FollowedUp other =
                new FollowedUp(Told.visit("O", "another"), LATE.at(Duration.ofMinutes(1)));
        try (DuckDbChronicle chronicle =
                Chronicles.of(
                        List.of(
                                LATE.visit().recorded(null),
                                other.visit().recorded(null),
                                LATE.mergedInto(other, Duration.ofHours(9))))) {
            CarriedCounting carried = new CarriedCounting(chronicle);
            Map<List<@Nullable String>, Map<Metric, Counted>> before = carried.count(CASES);

            chronicle.add(new Batch(List.of(other.contacted(Duration.ofMinutes(5))), Map.of()));

            assertThat(carried.count(CASES))
                    .isNotEqualTo(before)
                    .isEqualTo(new DuckDbCounting(chronicle).count(CASES));
        }
    }

    @Test
    void countsNothingAnewAfterAFewFacts() {
        Happening happening = new Happening(new Random(1));
        try (DuckDbChronicle chronicle = with(happening)) {
            CarriedSums sums = new CarriedSums(chronicle);
            ask(sums, chronicle);

            chronicle.add(new Batch(List.of(Told.visit("new", "somebody").judged()), Map.of()));

            assertThat(inOneMoment(chronicle, () -> sums.known(ANSWERS)).keySet())
                    .containsExactlyInAnyOrderElementsOf(ANSWERS.metrics());
        }
    }

    @Test
    void countsAllAnewAfterFactsThatCanBeAnybodys() {
        Happening happening = new Happening(new Random(2));
        Told somebody = Told.visit("gone", "somebody");
        for (Event event :
                List.of(
                        Happening.offering(9),
                        new TransactionWithdrawn(
                                somebody.transactionId(),
                                somebody.recorded(null).relationshipId(),
                                somebody.occurredAt()))) {
            try (DuckDbChronicle chronicle = with(happening)) {
                CarriedSums sums = new CarriedSums(chronicle);
                ask(sums, chronicle);

                chronicle.add(new Batch(List.of(event), Map.of()));

                assertThat(inOneMoment(chronicle, () -> sums.known(ANSWERS))).isEmpty();
            }
        }
    }

    @Test
    void countsAllAnewAfterFactsOfMany() {
        Happening happening = new Happening(new Random(3));
        try (DuckDbChronicle chronicle = with(happening)) {
            CarriedSums sums = new CarriedSums(chronicle);
            ask(sums, chronicle);

            List<Event> many = new ArrayList<>();
            for (int at = 0; at < 600; at++) {
                many.add(Told.visit("M-" + at, "many-" + at).judged());
            }
            chronicle.add(new Batch(many, Map.of()));

            assertThat(inOneMoment(chronicle, () -> sums.known(ANSWERS))).isEmpty();
        }
    }

    private static DuckDbChronicle with(Happening happening) {
        DuckDbChronicle chronicle = Chronicles.of(happening.offerings());
        for (int step = 0; step < 3; step++) {
            chronicle.add(new Batch(happening.next(), Map.of()));
        }
        return chronicle;
    }

    private static void ask(CarriedSums sums, DuckDbChronicle chronicle) {
        DuckDbCounting counting = new DuckDbCounting(chronicle);
        boolean asked =
                inOneMoment(
                        chronicle,
                        () -> {
                            var known = sums.known(ANSWERS);
                            sums.remember(ANSWERS, counting.sums(ANSWERS));
                            return known.isEmpty();
                        });
        assertThat(asked).isTrue();
    }

    private static <T> T inOneMoment(DuckDbChronicle chronicle, Supplier<T> questions) {
        return chronicle.freshness().inOneMoment(questions::get);
    }
}
