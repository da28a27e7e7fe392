package io.howdidwedo.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// A cell of a spreadsheet as text: times as ISO 8601 writes them, numbers in digits.
///
/// @param problem why nothing can be read from it; null when it can
record SpreadsheetCell(String text, UnreadableTable.@Nullable Why problem) {
    private static final SpreadsheetCell EMPTY = new SpreadsheetCell("", null);
    /// Formats that a file names by number only and that are days or times.
    private static final Set<Integer> BUILT_IN_TIMES =
            Set.of(
                    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45,
                    46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Pattern NO_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|[_*].|General", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_LETTERS =
            Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    /// As many digits as spreadsheets show of a number.
    private static final MathContext SHOWN = new MathContext(15);

    /// What stands in this cell, null or empty ones included.
    static SpreadsheetCell of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> EMPTY;
            case STRING -> new SpreadsheetCell(cell.asString(), null);
            case BOOLEAN -> new SpreadsheetCell(cell.asBoolean().toString(), null);
            case ERROR -> error(cell, raw);
            case NUMBER -> number(cell, raw);
            case FORMULA -> raw.startsWith("#") ? error(cell, raw) : number(cell, raw);
        };
    }

    private static SpreadsheetCell error(Cell cell, String raw) {
        return new SpreadsheetCell(
                raw, UnreadableTable.Why.of("cell.error", cell.getAddress(), raw));
    }

    private static SpreadsheetCell number(Cell cell, String raw) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip()).round(SHOWN);
        } catch (NumberFormatException e) {
            return new SpreadsheetCell(raw, null);
        }
        if (isTime(cell)) {
            return time(cell, number);
        }
        String format = cell.getDataFormatString();
        return format != null && NO_FORMAT.matcher(format).replaceAll("").contains("%")
                ? new SpreadsheetCell(plain(number.movePointRight(2)) + "%", null)
                : new SpreadsheetCell(plain(number), null);
    }

    private static String plain(BigDecimal number) {
        BigDecimal digits = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return digits.toPlainString();
    }

    private static boolean isTime(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && BUILT_IN_TIMES.contains(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && TIME_LETTERS.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    private static SpreadsheetCell time(Cell cell, BigDecimal days) {
        try {
            LocalDateTime exact = cell.asDate().plus(500, ChronoUnit.MICROS);
            LocalDateTime time = exact.truncatedTo(ChronoUnit.MILLIS);
            if (days.compareTo(BigDecimal.ONE) < 0) {
                return new SpreadsheetCell(time.toLocalTime().toString(), null);
            }
            return new SpreadsheetCell(
                    time.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? time.toLocalDate().toString()
                            : time.toString(),
                    null);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return new SpreadsheetCell(
                    plain(days), UnreadableTable.Why.of("cell.no-day", cell.getAddress()));
        }
    }
}
