package io.howdidwedo.analyticsservice.page.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.page.Choices;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Looks up in the chronicle what there is.
final class DuckDbChoices implements Choices {
    private final DuckDbChronicle chronicle;

    DuckDbChoices(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<String> values(Dimension dimension, Optional<Set<String>> only, int limit) {
        String column = SliceSql.column(dimension);
        return texts(
                "SELECT DISTINCT "
                        + column
                        + " AS one FROM all_transactions WHERE :where AND "
                        + column
                        + " IS NOT NULL ORDER BY one LIMIT "
                        + limit,
                all(only));
    }

    @Override
    public Optional<YearMonth> newest(Optional<Set<String>> only) {
        return texts(
                        "SELECT strftime(max(happened_at), '%Y-%m') FROM all_transactions"
                                + " WHERE :where",
                        all(only))
                .stream()
                .findFirst()
                .map(YearMonth::parse);
    }

    @Override
    public Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month) {
        return texts(
                        "SELECT strftime(max(happened_at), '%Y-%m-%d') FROM all_transactions"
                                + " WHERE :where",
                        new Slice(Months.only(month).period(), Map.of(), only))
                .stream()
                .findFirst()
                .map(LocalDate::parse);
    }

    @Override
    public NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only) {
        return new SliceSql(all(only))
                .ask(
                        chronicle,
                        "SELECT strftime(month, '%Y-%m'), n FROM ("
                                + "SELECT date_trunc('month', happened_at) AS month, count(*) AS n"
                                + " FROM counted_answers WHERE :where GROUP BY month)",
                        rows -> {
                            NavigableMap<YearMonth, Long> answers = new TreeMap<>();
                            while (rows.next()) {
                                String month = rows.getString(1);
                                if (month != null) {
                                    answers.put(YearMonth.parse(month), rows.getLong(2));
                                }
                            }
                            return answers;
                        });
    }

    private static Slice all(Optional<Set<String>> only) {
        return new Slice(Period.ALWAYS, Map.of(), only);
    }

    private List<String> texts(String sql, Slice slice) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        sql,
                        rows -> {
                            List<String> texts = new ArrayList<>();
                            while (rows.next()) {
                                String text = rows.getString(1);
                                if (text != null) {
                                    texts.add(text);
                                }
                            }
                            return texts;
                        });
    }
}
