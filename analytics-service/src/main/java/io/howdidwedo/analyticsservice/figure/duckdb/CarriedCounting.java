package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.stream.Collectors.groupingBy;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Counting;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts what nobody has asked for yet, and of all else only what has changed since.
final class CarriedCounting implements Counting {
    /// What is counted from the same tables.
    private static final List<List<Source>> TOGETHER =
            List.of(
                    List.of(
                            Source.COUNTED_ANSWERS,
                            Source.ALL_ANSWERS,
                            Source.COUNTED_AND_QUARANTINED_ANSWERS),
                    List.of(Source.ANSWERS_AND_WHAT_FOLLOWED, Source.ANSWERS_AND_WHAT_WAS_SPENT),
                    List.of(Source.PROMISES, Source.RATINGS, Source.REQUIREMENTS_OF_SUPPLIERS),
                    List.of(Source.TRANSACTIONS, Source.INVITATIONS),
                    List.of(Source.CASES));

    private final DuckDbCounting counting;
    private final Freshness<?> freshness;
    private final Map<Source, CarriedSums> carried = new EnumMap<>(Source.class);

    CarriedCounting(DuckDbChronicle chronicle) {
        this.counting = new DuckDbCounting(chronicle);
        this.freshness = chronicle.freshness();
        for (List<Source> together : TOGETHER) {
            CarriedSums sums = new CarriedSums(chronicle);
            together.forEach(source -> carried.put(source, sums));
        }
    }

    @Override
    public Freshness<?> freshness() {
        return freshness;
    }

    @Override
    public Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question) {
        return freshness.inOneMoment(() -> DuckDbCounting.counted(sums(question)));
    }

    private Map<Metric, Map<List<@Nullable String>, CountedSums>> sums(FigureQuestion question) {
        Map<Metric, Map<List<@Nullable String>, CountedSums>> all = new EnumMap<>(Metric.class);
        question.metrics().stream()
                .collect(groupingBy(Metric::source))
                .forEach(
                        (source, metrics) ->
                                all.putAll(
                                        sums(
                                                Objects.requireNonNull(carried.get(source)),
                                                of(question, metrics))));
        return all;
    }

    private static FigureQuestion of(FigureQuestion question, List<Metric> metrics) {
        return new FigureQuestion(metrics, question.slice(), question.by());
    }

    private Map<Metric, Map<List<@Nullable String>, CountedSums>> sums(
            CarriedSums sums, FigureQuestion question) {
        Map<Metric, Map<List<@Nullable String>, CountedSums>> all = sums.known(question);
        List<Metric> others =
                question.metrics().stream().filter(metric -> !all.containsKey(metric)).toList();
        if (!others.isEmpty()) {
            FigureQuestion unknown = of(question, others);
            Map<Metric, Map<List<@Nullable String>, CountedSums>> counted = counting.sums(unknown);
            sums.remember(unknown, counted);
            all.putAll(counted);
        }
        requireFew(all);
        return all;
    }

    private static void requireFew(Map<Metric, Map<List<@Nullable String>, CountedSums>> sums) {
        Set<List<@Nullable String>> rows = new HashSet<>();
        sums.values().forEach(its -> rows.addAll(its.keySet()));
        if (rows.size() > MOST_ROWS) {
            throw new TooManyRows();
        }
    }
}
