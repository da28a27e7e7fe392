package io.howdidwedo.analyticsservice.figure.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.fairness.Fairness;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Knowledge;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Answers stream in: after whatever is counted, there is another one.
class OneMomentTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    private int told;
    private final DuckDbChronicle chronicle = Chronicles.of(some(40));
    private final DuckDbCounting counting = new DuckDbCounting(chronicle);
    private final Figures figures = new Figures(new Streaming(), new NoKnowledge());

    @AfterEach
    void close() {
        chronicle.close();
    }

    @Test
    void segmentsAreComparedOfferingByOfferingInTheSameAnswers() {
        for (int at = 0; at < 5; at++) {
            Fairness fairness = Fairness.of(figures, ALL, Dimension.TIER, (_, _) -> 0);

            assertThat(fairness.comparisons()).isNotEmpty();
        }
    }

    @Test
    void theWholeIsTheSumOfItsParts() {
        for (int at = 0; at < 5; at++) {
            Overview overview =
                    figures.inOneMoment(() -> Overview.of(figures, ALL, Optional.empty()));

            assertThat(answers(overview.months()))
                    .isEqualTo(answers(overview.suppliers()))
                    .isEqualTo(answers(List.of(overview.whole())));
        }
    }

    @Test
    void isOfTheNewestAgainAfterwards() {
        long first = figures.inOneMoment(this::answers);
        long second = figures.inOneMoment(this::answers);

        assertThat(second).isGreaterThan(first);
        assertThat(answers()).isGreaterThan(second);
    }

    private long answers() {
        return answers(figures.answer(new FigureQuestion(List.of(Metric.ANSWERS), ALL, List.of())));
    }

    private static long answers(List<FigureRow> rows) {
        return rows.stream().mapToLong(row -> row.figure(Metric.ANSWERS).n()).sum();
    }

    private List<Event> some(int answers) {
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < answers; at++) {
            told++;
            Told visit =
                    visit("V-" + told, "c-" + told)
                            .by("team-" + told % 3, told % 2 == 0 ? "gold" : "iron")
                            .on(Instant.parse("2026-0" + (1 + told % 5) + "-01T10:00:00Z"));
            events.add(visit.recorded(null));
            events.add(visit.judged());
        }
        return events;
    }

    private final class Streaming implements Counting {
        @Override
        public Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question) {
            Map<List<@Nullable String>, Map<Metric, Counted>> counted = counting.count(question);
            chronicle.add(new Batch(some(1), Map.of()));
            return counted;
        }

        @Override
        public Freshness<?> freshness() {
            return chronicle.freshness();
        }
    }

    private static final class NoKnowledge implements Knowledge {
        @Override
        public <T> T at(Instant knownAt, Function<Counting, T> count) {
            throw new UnsupportedOperationException();
        }
    }
}
