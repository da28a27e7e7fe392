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
    private final DuckDbCounting counting;
    private final Freshness<?> freshness;
    private final Map<Source, CarriedSums> carried = new EnumMap<>(Source.class);

    CarriedCounting(DuckDbChronicle chronicle) {
        this.counting = new DuckDbCounting(chronicle);
        this.freshness = chronicle.freshness();
        for (Source source : Source.values()) {
            carried.put(source, new CarriedSums(chronicle));
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
