package io.howdidwedo.analyticsservice.figure.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values that a row is of, as spreadsheets know them: months and days as dates, and numbers as
/// numbers.
final class DimensionCells {
    private DimensionCells() {}

    /// A line that begins with the values of these dimensions, and can be added to.
    static List<@Nullable Object> of(List<Dimension> by, List<@Nullable String> values) {
        List<@Nullable Object> line = new ArrayList<>();
        for (int at = 0; at < by.size(); at++) {
            line.add(cell(by.get(at), values.get(at)));
        }
        return line;
    }

    private static @Nullable Object cell(Dimension dimension, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (dimension) {
            case MONTH -> YearMonth.parse(value);
            case DAY, WEEK -> LocalDate.parse(value);
            case SCORE, CUSTOMER_SINCE, WEEKDAY -> Integer.valueOf(value);
            default -> value;
        };
    }
}
