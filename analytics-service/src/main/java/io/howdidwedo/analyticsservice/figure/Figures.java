package io.howdidwedo.analyticsservice.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers questions for figures; the same question of the same data is answered from memory.
public final class Figures {
    private final RememberedAnswers<Asked, List<FigureRow>> answers;

    private record Asked(FigureQuestion question, @Nullable Instant knownAt) {}

    /// Figures from these counts; earlier ones from that knowledge.
    public Figures(Counting counting, Knowledge knowledge) {
        answers =
                new RememberedAnswers<>(
                        counting::version,
                        asked -> {
                            Instant knownAt = asked.knownAt();
                            return knownAt == null
                                    ? rows(asked.question(), counting)
                                    : knowledge.at(knownAt, then -> rows(asked.question(), then));
                        });
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
        return answers.to(new Asked(question, knownAt));
    }

    private static List<FigureRow> rows(FigureQuestion question, Counting counting) {
        Map<List<@Nullable String>, Map<Metric, Counted>> counted = counting.count(question);
        Set<List<@Nullable String>> keys = new LinkedHashSet<>(counted.keySet());
        if (question.by().isEmpty()) {
            keys.add(List.of());
        }
        List<FigureRow> rows = new ArrayList<>();
        for (List<@Nullable String> key : keys) {
            rows.add(row(key, question.metrics(), counted.getOrDefault(key, Map.of())));
        }
        rows.sort(inOrder(question.by().size()));
        return List.copyOf(rows);
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
