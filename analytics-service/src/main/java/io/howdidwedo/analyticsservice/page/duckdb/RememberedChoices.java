package io.howdidwedo.analyticsservice.page.duckdb;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.Choices;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// Looks up what there is once for the same data.
final class RememberedChoices implements Choices {
    private final RememberedAnswers<Asked, List<String>> values;
    private final RememberedAnswers<Optional<Set<String>>, Optional<YearMonth>> newest;

    private final RememberedAnswers<Optional<Set<String>>, NavigableMap<YearMonth, Long>> answers;

    private final RememberedAnswers<Day, Optional<LocalDate>> days;

    private record Asked(Dimension dimension, Optional<Set<String>> only, int limit) {}

    private record Day(Optional<Set<String>> only, YearMonth month) {}

    RememberedChoices(DuckDbChronicle chronicle) {
        Choices choices = new DuckDbChoices(chronicle);
        values =
                RememberedAnswers.one(
                        chronicle.freshness(),
                        asked -> choices.values(asked.dimension(), asked.only(), asked.limit()));
        newest = RememberedAnswers.one(chronicle.freshness(), choices::newest);
        days =
                RememberedAnswers.one(
                        chronicle.freshness(),
                        asked -> choices.newestDay(asked.only(), asked.month()));
        answers = RememberedAnswers.one(chronicle.freshness(), choices::answers);
    }

    @Override
    public List<String> values(Dimension dimension, Optional<Set<String>> only, int limit) {
        return values.to(new Asked(dimension, only, limit));
    }

    @Override
    public Optional<YearMonth> newest(Optional<Set<String>> only) {
        return newest.to(only);
    }

    @Override
    public Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month) {
        return days.to(new Day(only, month));
    }

    @Override
    public NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only) {
        return answers.to(only);
    }
}
