package io.howdidwedo.analyticsservice.figure.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Tables as CSV, with numbers written as in JSON, digit for digit.
public final class CsvText {
    private final JsonMapper json;

    /// Writes numbers as this does.
    public CsvText(JsonMapper json) {
        this.json = json;
    }

    /// A table; what is missing is empty.
    public String of(List<String> header, List<List<@Nullable Object>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            for (List<@Nullable Object> line : lines) {
                csv.writeRecord(line.stream().map(this::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> json.writeValueAsString(number);
            default -> value.toString();
        };
    }
}
