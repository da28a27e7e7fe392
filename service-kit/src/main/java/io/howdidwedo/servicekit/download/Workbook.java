package io.howdidwedo.servicekit.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a table as a workbook of one sheet: numbers are numbers, days and instants (in UTC) are
/// dates, the heading stays in view, and text is text, never a formula.
final class Workbook {
    /// What a sheet can hold below its heading.
    static final int MOST_LINES = 1_048_575;

    /// What a cell can hold.
    private static final int MOST_LETTERS = 32_767;

    private static final String CUT = "\u2026";

    private Workbook() {}

    static void write(TableFile table, OutputStream output) throws IOException {
        try (org.dhatim.fastexcel.Workbook book =
                new org.dhatim.fastexcel.Workbook(output, "How did we do?", null)) {
            Worksheet sheet = book.newWorksheet(table.name());
            sheet.freezePane(0, 1);
            line(sheet, 0, table.header());
            int row = 1;
            for (List<@Nullable Object> line : table.lines()) {
                line(sheet, row++, line);
            }
        }
    }

    private static void line(Worksheet sheet, int row, List<? extends @Nullable Object> cells) {
        int column = 0;
        for (Object cell : cells) {
            cell(sheet, row, column++, cell);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes);
            case YearMonth month -> date(sheet, row, column, month.atDay(1), "yyyy\\-mm");
            case LocalDate day -> date(sheet, row, column, day, "yyyy\\-mm\\-dd");
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy\\-mm\\-dd\\ hh:mm:ss").set();
            }
            default -> sheet.inlineString(row, column, fitting(value.toString()));
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }

    private static String fitting(String text) {
        return text.length() <= MOST_LETTERS
                ? text
                : text.substring(0, MOST_LETTERS - CUT.length()) + CUT;
    }
}
