package io.howdidwedo.analyticsservice.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    private final Map<List<@Nullable String>, Counted> counts = new HashMap<>();
    private int asked;
    private long version = 1;
    private final Freshness<?> freshness = Versions.of(() -> version);

    private final Figures figures =
            new Figures(
                    new Counting() {
                        @Override
                        public Map<List<@Nullable String>, Map<Metric, Counted>> count(
                                FigureQuestion question) {
                            asked++;
                            Map<List<@Nullable String>, Map<Metric, Counted>> rows =
                                    new HashMap<>();
                            Metric metric = question.metrics().getFirst();
                            counts.forEach((key, its) -> rows.put(key, Map.of(metric, its)));
                            return rows;
                        }

                        @Override
                        public Freshness<?> freshness() {
                            return freshness;
                        }
                    },
                    new Knowledge() {
                        @Override
                        public <T> T at(Instant knownAt, Function<Counting, T> count) {
                            throw new UnsupportedOperationException();
                        }
                    });

    @Test
    void tellsOnlyCountsOfFewerThanFiveCustomers() {
        counts.put(List.of(), share(4, 10, 9));

        assertThat(only(Metric.CSAT))
                .isEqualTo(new Figure(null, null, null, 40, 36L, 4, Figure.TOO_FEW));
    }

    @Test
    void remarksThatFewAnswersAreFew() {
        counts.put(List.of(), share(5, 5, 4));

        Figure figure = only(Metric.CSAT);

        assertThat(figure.note()).isEqualTo(Figure.FEW);
        assertThat(figure.value()).isEqualTo(0.8);
        assertThat(figure.low()).isNotNull().isLessThan(0.8);
    }

    @Test
    void tellsTheIntervalOfEveryShare() {
        counts.put(List.of(), share(10, 5, 4));

        Figure figure = only(Metric.CSAT);

        assertThat(figure.note()).isNull();
        assertThat(figure.high()).isNotNull().isCloseTo(0.888, within(0.001));
    }

    @Test
    void tellsThatThereIsNothingRatherThanNought() {
        assertThat(only(Metric.CSAT))
                .isEqualTo(new Figure(null, null, null, 0, 0L, 0, Figure.NONE));
        assertThat(only(Metric.LATE)).isEqualTo(new Figure(0.0, null, null, 0, null, 0, null));
    }

    @Test
    void tellsAMeanWithTheIntervalOfItsCustomers() {
        givenRatings(100, 75, 75, 50, 50);

        Figure figure = only(Metric.PERFORMANCE);

        assertThat(figure.value()).isEqualTo(70.0);
        // s = 20.917, so 2.776 * 20.917 / sqrt(5) to either side
        assertThat(figure.low()).isNotNull().isCloseTo(44.03, within(0.01));
        assertThat(figure.high()).isNotNull().isCloseTo(95.97, within(0.01));
        assertThat(figure.n()).isEqualTo(5);
        assertThat(figure.hits()).isNull();
    }

    @Test
    void claimsNoCertaintyWhereAllCustomersAreAlike() {
        givenRatings(75, 75, 75, 75, 75, 75, 75, 75, 75);

        Figure figure = only(Metric.PERFORMANCE);

        assertThat(figure.value()).isEqualTo(75.0);
        assertThat(figure.low()).isNull();
        assertThat(figure.high()).isNull();
    }

    @Test
    void keepsAMeanOnItsScale() {
        givenRatings(100, 100, 100, 100, 60);

        assertThat(only(Metric.PERFORMANCE).high()).isEqualTo(100.0);
        assertThat(only(Metric.PRIMARY_GAP).low()).isNotNull().isGreaterThan(0.0);
    }

    @Test
    void sortsRowsByTheirValuesWithTheNamelessLast() {
        counts.put(List.of("b"), share(5, 1, 1));
        counts.put(Collections.singletonList(null), share(5, 1, 1));
        counts.put(List.of("a"), share(5, 1, 1));

        assertThat(
                        figures.answer(
                                new FigureQuestion(
                                        List.of(Metric.CSAT), ALL, List.of(Dimension.TIER))))
                .extracting(row -> row.by().getFirst())
                .containsExactly("a", "b", null);
    }

    @Test
    void asksOnceForTheSameQuestionOfTheSameData() {
        only(Metric.CSAT);
        only(Metric.CSAT);
        assertThat(asked).isEqualTo(1);

        version++;
        only(Metric.CSAT);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void doesNotCountAgainWhatWasAskedTogetherWithOthers() {
        figures.answer(new FigureQuestion(List.of(Metric.CSAT, Metric.NPS), ALL, List.of()));
        only(Metric.NPS);
        assertThat(asked).isEqualTo(1);

        figures.answer(new FigureQuestion(List.of(Metric.NPS, Metric.LATE), ALL, List.of()));
        assertThat(asked).isEqualTo(2);
    }

    private Figure only(Metric metric) {
        return figures.answer(new FigureQuestion(List.of(metric), ALL, List.of()))
                .getFirst()
                .figure(metric);
    }

    /// One of each customer, on the common scale.
    private void givenRatings(double... ratings) {
        counts.put(
                List.of(),
                new Counted.Amounts(
                        ClusteredRatio.of(
                                Arrays.stream(ratings)
                                        .mapToObj(one -> new ClusteredRatio.OfCustomer(one, 1))
                                        .toList())));
    }

    private static Counted share(int customers, int each, int hits) {
        Clusters good = Clusters.of(Collections.nCopies(customers, new OfCustomer(each, hits)));
        Clusters bad = Clusters.of(Collections.nCopies(customers, new OfCustomer(each, 0)));
        return new Counted.Hits(good, bad);
    }
}
