package io.howdidwedo.table;

import org.jspecify.annotations.Nullable;

/// How somebody wants a file to be read; whatever is null is found out from the file.
///
/// @param encoding name of a character set, such as `windows-1252`
/// @param separator what stands between the cells: one character
/// @param sheet name of the sheet of a spreadsheet
/// @param headings how many rows of headings there are; the first of them names the columns
public record TableReading(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        @Nullable Integer headings) {
    /// All is found out from the file.
    public static final TableReading AS_FOUND = new TableReading(null, null, null, null);
}
