package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts that a test sets, whatever the slice; every answer is of another customer.
public final class CountsByHand implements Counting {
    private final Freshness<?> freshness = Versions.of(() -> 1);
    /// Everything.
    public static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    private record Count(Period period, List<@Nullable String> key, Metric metric, Clusters each) {}

    private final List<Count> counts = new ArrayList<>();

    /// So many hits among answers of the rows with these values, added to what is there.
    public void add(Metric metric, int hits, int answers, @Nullable String... values) {
        add(Period.ALWAYS, metric, hits, answers, values);
    }

    /// The same in one period only.
    public void add(
            Period period, Metric metric, int hits, int answers, @Nullable String... values) {
        counts.add(
                new Count(
                        period, Arrays.asList(values), metric, Clusters.ofOneEach(answers, hits)));
    }

    /// Figures from these counts.
    public Figures figures() {
        return new Figures(
                this,
                new Knowledge() {
                    @Override
                    public <T> T at(Instant knownAt, Function<Counting, T> count) {
                        throw new UnsupportedOperationException();
                    }
                });
    }

    @Override
    public Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question) {
        Map<List<@Nullable String>, Map<Metric, Counted>> rows = new HashMap<>();
        for (Count one : counts) {
            if (one.period().equals(question.slice().period())
                    && one.key().size() == question.by().size()
                    && question.metrics().contains(one.metric())) {
                rows.computeIfAbsent(one.key(), _ -> new EnumMap<>(Metric.class))
                        .merge(
                                one.metric(),
                                new Counted.Hits(one.each(), Clusters.NONE),
                                CountsByHand::both);
            }
        }
        return rows;
    }

    private static Counted both(Counted one, Counted other) {
        return new Counted.Hits(
                ((Counted.Hits) one).good().plus(((Counted.Hits) other).good()), Clusters.NONE);
    }

    @Override
    public Freshness<?> freshness() {
        return freshness;
    }
}
