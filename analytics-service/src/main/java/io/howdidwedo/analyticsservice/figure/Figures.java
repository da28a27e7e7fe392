package io.howdidwedo.analyticsservice.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.figure.Counting.TooManyRows;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers questions for figures. What was counted once of the same data is not counted again,
/// whatever it was asked together with.
public final class Figures {
    private final RememberedAnswers<Asked, Map<List<@Nullable String>, Counted>> counts;
    private final Freshness<?> freshness;

    /// One metric of a question; null for what is known now.
    private record Asked(
            Metric metric, Slice slice, List<Dimension> by, @Nullable Instant knownAt) {}

    /// Figures from these counts; earlier ones from that knowledge.
    public Figures(Counting counting, Knowledge knowledge) {
        freshness = counting.freshness();
        counts =
                RememberedAnswers.together(
                        freshness,
                        asked -> {
                            Instant knownAt = asked.getFirst().knownAt();
                            return knownAt == null
                                    ? count(asked, counting)
                                    : knowledge.at(knownAt, then -> count(asked, then));
                        });
    }

    private static Map<Asked, Map<List<@Nullable String>, Counted>> count(
            List<Asked> asked, Counting counting) {
        Asked first = asked.getFirst();
        FigureQuestion question =
                new FigureQuestion(
                        asked.stream().map(Asked::metric).toList(), first.slice(), first.by());
        Map<List<@Nullable String>, Map<Metric, Counted>> rows = counting.count(question);
        Map<Asked, Map<List<@Nullable String>, Counted>> counts = new LinkedHashMap<>();
        asked.forEach(wanted -> counts.put(wanted, of(wanted.metric(), rows)));
        return counts;
    }

    private static Map<List<@Nullable String>, Counted> of(
            Metric metric, Map<List<@Nullable String>, Map<Metric, Counted>> rows) {
        Map<List<@Nullable String>, Counted> of = new LinkedHashMap<>();
        rows.forEach(
                (key, counted) -> {
                    Counted its = counted.get(metric);
                    if (its != null) {
                        of.put(key, its);
                    }
                });
        return of;
    }

    /// What is made of several questions that have to agree: all are answered of the same data.
    public <T> T inOneMoment(Supplier<T> questions) {
        return freshness.inOneMoment(questions::get);
    }

    /// The rows of the question, sorted by their values; without dimensions exactly one.
    ///
    /// @throws TooManyRows when there are more than anybody could read
    public List<FigureRow> answer(FigureQuestion question) {
        return answer(question, null);
    }

    /// The rows as they would have been with what was known at the time; null for now.
    ///
    /// @throws TooManyRows when there are more than anybody could read
    public List<FigureRow> answer(FigureQuestion question, @Nullable Instant knownAt) {
        return rows(question, knownAt).entrySet().stream()
                .map(row -> row(row.getKey(), question.metrics(), row.getValue()))
                .sorted(inOrder(question.by().size()))
                .toList();
    }

    private Map<List<@Nullable String>, Map<Metric, Counted>> rows(
            FigureQuestion question, @Nullable Instant knownAt) {
        Map<List<@Nullable String>, Map<Metric, Counted>> rows = new LinkedHashMap<>();
        if (question.by().isEmpty()) {
            rows.put(List.of(), new EnumMap<>(Metric.class));
        }
        counts.to(asked(question, knownAt))
                .forEach(
                        (asked, of) ->
                                of.forEach(
                                        (key, counted) ->
                                                rows.computeIfAbsent(
                                                                key,
                                                                _ -> new EnumMap<>(Metric.class))
                                                        .put(asked.metric(), counted)));
        return rows;
    }

    private static List<Asked> asked(FigureQuestion question, @Nullable Instant knownAt) {
        return question.metrics().stream()
                .map(metric -> new Asked(metric, question.slice(), question.by(), knownAt))
                .toList();
    }

    private static FigureRow row(
            List<@Nullable String> key, List<Metric> metrics, Map<Metric, Counted> counted) {
        Map<Metric, Counted> counts = new EnumMap<>(Metric.class);
        for (Metric metric : metrics) {
            counts.put(metric, counted.getOrDefault(metric, Counted.nothing(metric)));
        }
        return new FigureRow(key, counts);
    }

    private static Comparator<FigureRow> inOrder(int dimensions) {
        Comparator<FigureRow> order = (_, _) -> 0;
        for (int at = 0; at < dimensions; at++) {
            int index = at;
            order =
                    order.thenComparing(
                            comparing(row -> row.by().get(index), nullsLast(naturalOrder())));
        }
        return order;
    }
}
