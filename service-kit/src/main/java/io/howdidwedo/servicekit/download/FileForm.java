package io.howdidwedo.servicekit.download;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// In which form somebody wants a table as a file. Controllers get it as an argument, read from
/// `format` (`csv` or `xlsx`, else what the caller accepts) and `excel=1`.
public enum FileForm {
    /// Comma-separated values by RFC 4180, for programs.
    CSV("csv", "text/csv;charset=UTF-8;header=present"),
    /// The same as Excel of the reader's language opens it by a double click.
    CSV_FOR_EXCEL("csv", "text/csv;charset=UTF-8;header=present"),
    /// A workbook of Excel.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// What callers accept that want a table as CSV.
    public static final String CSV_TYPE = "text/csv";

    /// What callers accept that want a workbook.
    public static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// The parameters that say so.
    public static final Set<String> PARAMETERS = Set.of("format", "excel");

    private final String ending;
    private final String type;

    FileForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    static FileForm of(@Nullable String format, @Nullable String excel, List<MediaType> accepted) {
        boolean workbook =
                format == null
                        ? accepted.stream().anyMatch(XLSX.type()::equalsTypeAndSubtype)
                        : isWorkbook(format);
        boolean forExcel = isForExcel(excel);
        if (workbook) {
            return XLSX;
        }
        return forExcel ? CSV_FOR_EXCEL : CSV;
    }

    private static boolean isWorkbook(String format) {
        return switch (format) {
            case "csv" -> false;
            case "xlsx" -> true;
            default ->
                    throw new InvalidInput(
                            "format", "\"%s\" is none of csv, xlsx".formatted(format));
        };
    }

    private static boolean isForExcel(@Nullable String excel) {
        return switch (excel) {
            case null -> false;
            case "0" -> false;
            case "1" -> true;
            default -> throw new InvalidInput("excel", "must be 1, or be left out");
        };
    }
}
