package io.howdidwedo.analyticsservice.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers questions for figures; the same question of the same data is answered from memory.
public final class Figures {
    private static final int REMEMBERED = 500;

    private final Counting counting;
    private final Knowledge knowledge;
    private final Map<Asked, List<FigureRow>> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, List<FigureRow>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Asked(FigureQuestion question, @Nullable Instant knownAt, long version) {}

    /// Figures from these counts; earlier ones from that knowledge.
    public Figures(Counting counting, Knowledge knowledge) {
        this.counting = counting;
        this.knowledge = knowledge;
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
        Asked asked = new Asked(question, knownAt, counting.version());
        synchronized (answers) {
            List<FigureRow> known = answers.get(asked);
            if (known != null) {
                return known;
            }
        }
        List<FigureRow> rows =
                knownAt == null
                        ? rows(question, counting)
                        : knowledge.at(knownAt, then -> rows(question, then));
        synchronized (answers) {
            answers.put(asked, rows);
        }
        return rows;
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
