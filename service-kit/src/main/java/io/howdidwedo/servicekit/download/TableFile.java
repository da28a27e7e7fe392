package io.howdidwedo.servicekit.download;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/// A table to take away.
///
/// @param name of the file, without its ending
/// @param lines what is missing is null; months, days and instants are those of `java.time`
public record TableFile(
        String name, List<String> header, List<? extends List<@Nullable Object>> lines) {

    public TableFile {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /// The file in a form.
    ///
    /// @param language of the reader, whose Excel it may be for
    /// @throws InvalidInput when there are more lines than a sheet can hold
    public ResponseEntity<byte[]> in(FileForm form, Locale language) {
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

    private void write(FileForm form, Locale language, OutputStream output) throws IOException {
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
