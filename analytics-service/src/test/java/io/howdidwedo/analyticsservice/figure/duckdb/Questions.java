package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Random questions: any filter, any split, any period, and of who may see only some teams.
final class Questions {
    private static final List<Source> SOURCES = List.of(Source.values());
    private static final Map<Dimension, List<String>> VALUES = new HashMap<>();

    static {
        VALUES.put(Dimension.SUPPLIER, List.of("north", "south", "west", ""));
        VALUES.put(Dimension.OFFERING, List.of("home-delivery", "other"));
        VALUES.put(Dimension.TIER, List.of("gold", "iron", ""));
        VALUES.put(Dimension.CONTACT_POINT, List.of("web", "mail", ""));
        VALUES.put(Dimension.CUSTOMER_KIND, List.of("external", "internal"));
        VALUES.put(Dimension.SCORE, List.of("1", "4", "5", ""));
        VALUES.put(Dimension.VERDICT, List.of("dissatisfied", "satisfied", "delighted"));
        VALUES.put(Dimension.PROMISE, List.of("kept", "broken", ""));
        VALUES.put(Dimension.EXPECTATION, List.of("overall", "on-time"));
        VALUES.put(Dimension.MONTH, List.of("2026-01", "2026-03"));
    }

    private Questions() {}

    /// So many, each of one source.
    static List<FigureQuestion> some(Random chance, int count) {
        List<FigureQuestion> questions = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            questions.add(question(SOURCES.get(at % SOURCES.size()), chance));
        }
        return questions;
    }

    private static FigureQuestion question(Source source, Random chance) {
        List<Dimension> dimensions = new ArrayList<>(source.dimensions());
        Collections.shuffle(dimensions, chance);
        List<Dimension> by = new ArrayList<>(dimensions.subList(0, chance.nextInt(3)));
        List<Metric> metrics =
                Arrays.stream(Metric.values()).filter(one -> one.source() == source).toList();
        if (source == Source.ANSWERS_AND_WHAT_WAS_SPENT && !by.contains(Dimension.CURRENCY)) {
            by.add(Dimension.CURRENCY);
        }
        return new FigureQuestion(
                metrics, new Slice(period(chance), filters(dimensions, chance), only(chance)), by);
    }

    private static Map<Dimension, List<String>> filters(List<Dimension> of, Random chance) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : of) {
            List<String> values = new ArrayList<>(VALUES.getOrDefault(dimension, List.of()));
            if (!values.isEmpty() && filters.size() < 2 && chance.nextInt(5) == 0) {
                Collections.shuffle(values, chance);
                filters.put(dimension, values.subList(0, 1 + chance.nextInt(values.size())));
            }
        }
        return filters;
    }

    private static Optional<Set<String>> only(Random chance) {
        return chance.nextInt(4) == 0 ? Optional.of(Set.of("north", "west")) : Optional.empty();
    }

    private static Period period(Random chance) {
        return new Period(
                instant(chance, Happening.BEGIN),
                instant(chance, Happening.BEGIN.plusSeconds(100 * 86_400)));
    }

    private static @Nullable Instant instant(Random chance, Instant from) {
        return chance.nextInt(3) == 0
                ? null
                : from.plusSeconds(chance.nextInt(200) * 86_400L + chance.nextInt(3));
    }
}
