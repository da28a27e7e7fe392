package io.howdidwedo.servicekit.download;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table to take away.
///
/// @param name of the file, without its ending
/// @param lines what is missing is null; months, days and instants are those of `java.time`
public record TableFile(
        String name, List<String> header, List<? extends List<@Nullable Object>> lines) {

    /// In which form somebody wants a table as a file. Controllers get it as an argument, read from
    /// `format` (`csv` or `xlsx`, else what the caller accepts) and `excel=1`.
    public enum Form {
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

        Form(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        String ending() {
            return ending;
        }

        MediaType type() {
            return MediaType.parseMediaType(type);
        }

        static Form of(@Nullable String format, @Nullable String excel, List<MediaType> accepted) {
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

    public TableFile {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /// The file in a form.
    ///
    /// @param language of the reader, whose Excel it may be for
    /// @throws InvalidInput when there are more lines than a sheet can hold
    public ResponseEntity<byte[]> in(Form form, Locale language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            write(form, language, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(form.type())
                .headers(
                        headers ->
                                headers.setContentDisposition(
                                        ContentDisposition.attachment()
                                                .filename(name + "." + form.ending())
                                                .build()))
                .body(file.toByteArray());
    }

    private void write(Form form, Locale language, OutputStream output) throws IOException {
        switch (form) {
            case CSV -> lines(CsvLines.to(output));
            case CSV_FOR_EXCEL -> lines(CsvLines.forExcel(output, language));
            case XLSX -> {
                requireRoom(lines.size());
                Workbook.write(this, output);
            }
        }
    }

    /// Whether a sheet can hold so many lines.
    ///
    /// @throws InvalidInput when it cannot
    static void requireRoom(int lines) {
        if (lines > Workbook.MOST_LINES) {
            throw new InvalidInput(
                    "format",
                    "a sheet of XLSX has room for %,d lines below its heading, and these are %,d; take csv, or ask for less"
                            .formatted(Workbook.MOST_LINES, lines));
        }
    }

    private void lines(CsvLines csv) throws IOException {
        try (csv) {
            csv.add(header);
            for (List<@Nullable Object> line : lines) {
                csv.add(line);
            }
        }
    }
}
