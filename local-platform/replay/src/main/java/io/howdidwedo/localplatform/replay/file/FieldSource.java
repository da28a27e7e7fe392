package io.howdidwedo.localplatform.replay.file;

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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a field's value stands in a row, in the words of the product's import.
///
/// @param column the column's name
/// @param value the same for all rows
/// @param otherwise what stands in for an empty cell
/// @param zone IANA zone of the local time in the column; the value becomes an instant
/// @param daysFrom two columns with dates; the value is the number of days from first to second
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
                    .toFormatter(Locale.ROOT);

    public FieldSource {
        if (daysFrom != null && daysFrom.size() != 2) {
            throw new IllegalArgumentException("daysFrom names two columns");
        }
    }

    static FieldSource column(String name) {
        return new FieldSource(name, null, null, null, null);
    }

    static FieldSource localTime(String column, String zone) {
        return new FieldSource(column, null, null, zone, null);
    }

    /// The value in this row, null when the cells it needs are empty.
    @Nullable String in(Map<String, String> cells) {
        if (value != null) {
            return value;
        }
        String found = daysFrom == null ? fromColumn(cells) : days(cells, daysFrom);
        return found == null ? otherwise : found;
    }

    private @Nullable String fromColumn(Map<String, String> cells) {
        String cell = column == null ? null : cell(cells, column);
        if (cell == null || zone == null) {
            return cell;
        }
        return localTime(cell).atZone(ZoneId.of(zone)).toInstant().toString();
    }

    private static @Nullable String days(Map<String, String> cells, List<String> columns) {
        String first = cell(cells, columns.getFirst());
        String second = cell(cells, columns.getLast());
        return first == null || second == null
                ? null
                : String.valueOf(
                        ChronoUnit.DAYS.between(
                                localTime(first).toLocalDate(), localTime(second).toLocalDate()));
    }

    /// A local time as files write it; a mere date is its first moment.
    static LocalDateTime localTime(String cell) {
        TemporalAccessor read = LOCAL.parse(cell);
        LocalTime time = read.query(TemporalQueries.localTime());
        return LocalDateTime.of(LocalDate.from(read), time == null ? LocalTime.MIDNIGHT : time);
    }

    private static @Nullable String cell(Map<String, String> cells, String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
