package io.howdidwedo.surveyservice.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the value of a field comes from in a row.
///
/// @param column the column's name; null when it does not come from one column
/// @param value a constant for all rows
/// @param otherwise what stands in for an empty cell
/// @param zone IANA zone of a local time in the column; the value becomes an instant
/// @param daysFrom two columns with dates: the value is the number of calendar days from the first
///     to the second
public record FieldSource(
        @Nullable String column,
        @Nullable String value,
        @Nullable String otherwise,
        @Nullable String zone,
        @Nullable List<String> daysFrom) {
    private static final DateTimeFormatter LOCAL =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']HH:mm")
                    .optionalStart()
                    .appendPattern(":ss")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .optionalEnd()
                    .optionalEnd()
                    .toFormatter(java.util.Locale.ROOT);

    /// The value of one column as it is.
    public static FieldSource column(String name) {
        return new FieldSource(name, null, null, null, null);
    }

    /// The value in this row; null when the cells it needs are empty.
    ///
    /// @param cells the cell of a column, null when there is no such column or it is empty
    /// @throws DateTimeException when a cell should hold a time and does not
    @Nullable String in(Function<String, @Nullable String> cells) {
        if (value != null) {
            return value;
        }
        String found = found(cells);
        return found == null ? otherwise : found;
    }

    private @Nullable String found(Function<String, @Nullable String> cells) {
        if (daysFrom != null) {
            String first = cells.apply(daysFrom.getFirst());
            String second = cells.apply(daysFrom.getLast());
            return first == null || second == null
                    ? null
                    : String.valueOf(ChronoUnit.DAYS.between(day(first), day(second)));
        }
        String cell = column == null ? null : cells.apply(column);
        return cell == null || zone == null ? cell : instant(cell, ZoneId.of(zone));
    }

    private static LocalDate day(String cell) {
        return LocalDate.from(LOCAL.parse(cell));
    }

    private static String instant(String cell, ZoneId zone) {
        TemporalAccessor local = LOCAL.parse(cell);
        LocalTime time = local.query(TemporalQueries.localTime());
        return LocalDateTime.of(LocalDate.from(local), time == null ? LocalTime.MIDNIGHT : time)
                .atZone(zone)
                .toInstant()
                .toString();
    }
}
