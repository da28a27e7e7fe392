package io.howdidwedo.table.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as somebody wrote it: a day, with or without the time of day, with or without the zone
/// or offset it is of.
///
/// @param time null when a day was written, and no more
/// @param zone the cell's own; null when it says none
public record WrittenTime(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?:19|20|21)\\d{6}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u200B\\uFEFF\\u200E\\u200F]+");
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    /// Before it Excel counts a 29 February 1900 that never was.
    private static final int FIRST_EXCEL_DAY = 61;
    private static final int LAST_EXCEL_DAY = 109_574;
    private static final long MILLIS_OF_DAY = 86_400_000;
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(7_258_118_399L);

    /// What a cell says.
    ///
    /// @param format of the cell's column
    /// @throws UnreadableTime when it is no time, or may be several
    public static WrittenTime read(String cell, TimeFormat format) {
        String text = BLANKS.matcher(cell).replaceAll(" ").strip();
        if (NUMBER.matcher(text).matches()) {
            return number(text, format);
        }
        WrittenDay day = WrittenDay.of(text, format).orElseThrow(() -> notUnderstood(text));
        WrittenClock clock = WrittenClock.of(day.rest(), text);
        return new WrittenTime(
                clock.nextDay() ? day.day().plusDays(1) : day.day(), clock.time(), clock.zone());
    }

    static UnreadableTime notUnderstood(String cell) {
        return new UnreadableTime(
                "time.none", cell.length() > 60 ? cell.substring(0, 60) + "…" : cell);
    }

    private static WrittenTime number(String text, TimeFormat format) {
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return switch (format) {
            case EXCEL_DAYS -> excel(number, text);
            case UNIX_SECONDS -> unix(number, text);
            case UNIX_MILLISECONDS -> unix(number.movePointLeft(3), text);
            case AS_WRITTEN, DAY_FIRST, MONTH_FIRST, YEAR_FIRST -> {
                if (!EIGHT_DIGITS.matcher(text).matches()) {
                    throw new UnreadableTime("time.number", text);
                }
                yield new WrittenTime(
                        WrittenDay.of(text, format).orElseThrow(() -> notUnderstood(text)).day(),
                        null,
                        null);
            }
        };
    }

    private static WrittenTime excel(BigDecimal days, String text) {
        if (days.intValue() < FIRST_EXCEL_DAY || days.longValue() > LAST_EXCEL_DAY) {
            throw new UnreadableTime("time.no-excel-day", text);
        }
        long millis =
                days.multiply(BigDecimal.valueOf(MILLIS_OF_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        LocalDate day = EXCEL_EPOCH.plusDays(millis / MILLIS_OF_DAY);
        return days.stripTrailingZeros().scale() <= 0
                ? new WrittenTime(day, null, null)
                : new WrittenTime(
                        day, LocalTime.ofNanoOfDay(millis % MILLIS_OF_DAY * 1_000_000), null);
    }

    private static WrittenTime unix(BigDecimal seconds, String text) {
        if (seconds.compareTo(LAST_SECOND) > 0) {
            throw new UnreadableTime("time.too-late", text);
        }
        LocalDateTime read =
                LocalDateTime.ofInstant(
                        Instant.ofEpochMilli(seconds.movePointRight(3).longValue()),
                        ZoneOffset.UTC);
        return new WrittenTime(read.toLocalDate(), read.toLocalTime(), ZoneOffset.UTC);
    }

    /// The instant it is. A mere day is its first moment; an hour that a clock put forward leaves
    /// out is read as the clock that was not put forward shows it; of an hour that comes twice it
    /// is the first.
    ///
    /// @param column the zone of times that do not say theirs; null when nobody said it
    /// @throws UnreadableTime when nobody said the zone
    public Instant at(@Nullable ZoneId column) {
        ZoneId of = zone == null ? column : zone;
        if (of == null) {
            throw new UnreadableTime("time.no-zone", local());
        }
        return time == null
                ? day.atStartOfDay(of).toInstant()
                : day.atTime(time).atZone(of).toInstant();
    }

    /// The same in ISO 8601 as it was written: a day, or a time with the offset it is of.
    ///
    /// @param column the zone of times that do not say theirs; null: those stay local times
    public String iso(@Nullable ZoneId column) {
        ZoneId of = zone == null ? column : zone;
        return of == null || time == null
                ? local()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(of));
    }

    private String local() {
        return time == null ? day.toString() : day.atTime(time).toString();
    }
}
