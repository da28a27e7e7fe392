package io.howdidwedo.servicekit.download;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes lines of comma-separated values (RFC 4180, UTF-8). Whatever we write as CSV is written
/// here: text that spreadsheets would run is made harmless, numbers are written as in JSON, digit
/// for digit, and what is missing is empty.
public final class CsvLines implements Closeable {
    private static final JsonMapper JSON = JsonConfiguration.mapper();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final boolean decimalComma;

    private CsvLines(Writer output, char separator, boolean decimalComma) {
        this.csv = CsvWriter.builder().fieldSeparator(separator).build(output);
        this.decimalComma = decimalComma;
    }

    /// Lines for programs.
    public static CsvLines to(OutputStream output) {
        return new CsvLines(writer(output), ',', false);
    }

    /// Lines as Excel expects them where this language is spoken: it knows UTF-8 by the mark at the
    /// beginning, and where decimals have a comma, semicolons part the cells.
    public static CsvLines forExcel(OutputStream output, Locale language) {
        Writer writer = writer(output);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean comma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
        return new CsvLines(writer, comma ? ';' : ',', comma);
    }

    private static Writer writer(OutputStream output) {
        return new OutputStreamWriter(output, StandardCharsets.UTF_8);
    }

    /// One more line.
    public void add(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number ->
                    decimalComma ? written(number).replace('.', ',') : written(number);
            default -> HarmlessText.of(value.toString());
        };
    }

    private static String written(Number number) {
        return JSON.writeValueAsString(number);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
