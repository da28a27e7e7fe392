package io.howdidwedo.table.field;

import io.howdidwedo.table.number.DecimalMark;
import io.howdidwedo.table.number.WrittenAmount;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import io.howdidwedo.table.time.WrittenTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the value of a field comes from in a row.
///
/// @param column the column's name; null when it does not come from one column
/// @param value a constant for all rows
/// @param otherwise what stands in for an empty cell
/// @param zone IANA zone of times in the column that do not say theirs; the value becomes an
///     instant
/// @param daysFrom two columns with dates: the value is the number of calendar days from the first
///     to the second
/// @param times how the column's times are written, see [TimeFormat#id()]; null: as all rows tell
/// @param decimals what stands before the decimals of amounts, see [DecimalMark#id()]; null: as
///     all rows tell
/// @param standsFor values that stand for words of the column, such as 5 for Good
public record FieldSource(
        @Nullable String column,
        @Nullable String value,
        @Nullable String otherwise,
        @Nullable String zone,
        @Nullable List<String> daysFrom,
        @Nullable String times,
        @Nullable String decimals,
        @Nullable Map<String, String> standsFor) {

    /// A source of which nothing is said about how its cells are written.
    public FieldSource(
            @Nullable String column,
            @Nullable String value,
            @Nullable String otherwise,
            @Nullable String zone,
            @Nullable List<String> daysFrom) {
        this(column, value, otherwise, zone, daysFrom, null, null, null);
    }

    /// The value of one column as it is.
    public static FieldSource column(String name) {
        return new FieldSource(name, null, null, null, null);
    }

    /// The same value in all rows.
    public static FieldSource constant(String value) {
        return new FieldSource(null, value, null, null, null);
    }

    /// The times of one column, which are of this zone unless they say another.
    public static FieldSource localTime(String column, String zone) {
        return new FieldSource(column, null, null, zone, null);
    }

    /// The columns it is read from.
    public List<String> columns() {
        return daysFrom != null ? daysFrom : column == null ? List.of() : List.of(column);
    }

    /// The value in this row; null when the cells it needs are empty.
    ///
    /// @param kind of the field
    /// @param cells the cell of a column, null when there is no such column or it is empty
    /// @throws UnreadableTime when a cell should hold a time and does not
    /// @throws io.howdidwedo.table.number.UnreadableNumber when it should hold an amount and
    ///     does not
    public @Nullable String in(
            FieldKind kind, Function<String, @Nullable String> cells, ColumnFormats formats) {
        if (value != null) {
            return value;
        }
        String found =
                daysFrom != null
                        ? days(daysFrom, cells, formats)
                        : fromColumn(kind, cells, formats);
        return found == null ? otherwise : found;
    }

    private @Nullable String days(
            List<String> columns, Function<String, @Nullable String> cells, ColumnFormats formats) {
        String first = cells.apply(columns.getFirst());
        String second = cells.apply(columns.getLast());
        if (first == null || second == null) {
            return null;
        }
        LocalDate from = WrittenTime.read(first, timeFormat(columns.getFirst(), formats)).day();
        LocalDate to = WrittenTime.read(second, timeFormat(columns.getLast(), formats)).day();
        return String.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    private @Nullable String fromColumn(
            FieldKind kind, Function<String, @Nullable String> cells, ColumnFormats formats) {
        String cell = column == null ? null : meaning(cells.apply(column));
        if (cell == null) {
            return null;
        }
        return switch (kind) {
            case TIME -> instant(cell, formats);
            case DAY_OR_TIME -> dayOrTime(cell, formats);
            case AMOUNT -> amount(cell, formats);
            case TEXT -> zone == null ? cell : instant(cell, formats);
        };
    }

    /// What a word stands for, or the cell itself.
    private @Nullable String meaning(@Nullable String cell) {
        if (cell == null || standsFor == null) {
            return cell;
        }
        String word = cell.strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> meant : standsFor.entrySet()) {
            if (meant.getKey().strip().toLowerCase(Locale.ROOT).equals(word)) {
                return meant.getValue().isBlank() ? null : meant.getValue();
            }
        }
        return cell;
    }

    /// Without a zone a cell that does not say its own is left to whoever wants an instant.
    private String instant(String cell, ColumnFormats formats) {
        TimeFormat format = timeFormat(column == null ? "" : column, formats);
        if (zone != null) {
            return WrittenTime.read(cell, format).at(ZoneId.of(zone)).toString();
        }
        return isInstant(cell) ? cell : ownInstant(cell, format);
    }

    private static String ownInstant(String cell, TimeFormat format) {
        try {
            return WrittenTime.read(cell, format).at(null).toString();
        } catch (UnreadableTime e) {
            return cell;
        }
    }

    private static boolean isInstant(String cell) {
        try {
            var _ = OffsetDateTime.parse(cell.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// A day stays a day: it is the same one in every zone.
    private String dayOrTime(String cell, ColumnFormats formats) {
        WrittenTime read =
                WrittenTime.read(cell, timeFormat(column == null ? "" : column, formats));
        return read.iso(zone == null ? null : ZoneId.of(zone));
    }

    /// The amount in digits, then the currency that the cell names, if it does.
    private String amount(String cell, ColumnFormats formats) {
        DecimalMark mark =
                decimals == null
                        ? formats.decimals(column == null ? "" : column)
                        : DecimalMark.of(decimals).orElse(null);
        WrittenAmount read = WrittenAmount.read(cell, mark);
        String digits = read.amount().toPlainString();
        return read.currency() == null ? digits : digits + " " + read.currency();
    }

    private TimeFormat timeFormat(String of, ColumnFormats formats) {
        return times == null
                ? formats.times(of).format()
                : TimeFormat.of(times).orElse(TimeFormat.AS_WRITTEN);
    }
}
