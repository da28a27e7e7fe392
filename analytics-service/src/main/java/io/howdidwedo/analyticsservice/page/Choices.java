package io.howdidwedo.analyticsservice.page;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Months;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/// What there is to choose from.
public interface Choices {

    /// The values of a dimension, sorted, at most so many.
    ///
    /// @param only the suppliers the asker may see; empty when that is all
    List<String> values(Dimension dimension, Optional<Set<String>> only, int limit);

    /// The month of the newest transaction; empty when there is none.
    Optional<YearMonth> newest(Optional<Set<String>> only);

    /// The day of the newest transaction of a month; empty when it has none.
    Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month);

    /// How many answers that count each month has; a month without one is left out.
    ///
    /// @param only the suppliers the asker may see; empty when that is all
    NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only);

    /// The month in which the usual period ends: the last with an answer whose period holds enough
    /// answers to tell a figure of. So a few answers of today do not hide a past that was brought
    /// in. Where there is no such month it is the one of the newest answer or transaction.
    default Optional<YearMonth> newestTold(Optional<Set<String>> only) {
        NavigableMap<YearMonth, Long> answers = answers(only);
        return answers.descendingKeySet().stream()
                .filter(month -> tells(answers, month))
                .findFirst()
                .or(() -> answers.descendingKeySet().stream().findFirst())
                .or(() -> newest(only));
    }

    private static boolean tells(NavigableMap<YearMonth, Long> answers, YearMonth last) {
        YearMonth first = Months.upTo(last, Months.USUAL).first();
        return answers.subMap(first, true, last, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                >= Figure.FEWEST_CUSTOMERS;
    }

    /// The month of the newest transaction; the current one when there is none.
    default YearMonth newest(Optional<Set<String>> only, Clock clock) {
        return newest(only)
                .orElseGet(() -> YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
    }
}
