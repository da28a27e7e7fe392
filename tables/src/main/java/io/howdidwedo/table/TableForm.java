package io.howdidwedo.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of table a file is, as it was found or as somebody said.
///
/// @param encoding of its text, in words for people; null for a spreadsheet
/// @param separator what stands between its cells; null for a spreadsheet
/// @param sheet the sheet that is read; null for a text
/// @param sheets all sheets of a spreadsheet
/// @param headingLines the lines of its headings; the first of them names the columns
/// @param furtherHeadings the cells of the headings below the first
public record TableForm(
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        List<String> sheets,
        List<Long> headingLines,
        List<List<String>> furtherHeadings) {

    public TableForm {
        sheets = List.copyOf(sheets);
        headingLines = List.copyOf(headingLines);
        furtherHeadings = List.copyOf(furtherHeadings);
    }

    /// Whether it is a spreadsheet, whose numbers and times are no text.
    public boolean isSpreadsheet() {
        return sheet != null;
    }

    /// The separator in words; empty for a spreadsheet.
    public String separatorInWords() {
        return switch (separator) {
            case null -> "";
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "vertical bars";
            default -> "“" + separator + "”";
        };
    }
}
