package io.howdidwedo.surveyservice.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.howdidwedo.servicekit.download.CsvLines;
import io.howdidwedo.servicekit.file.PrivateFolder;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Row;
import io.howdidwedo.surveyservice.imports.RowResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Files in a folder: `{id}.csv` as uploaded, `{id}.results.csv` with one line a row.
final class CsvImportFiles implements ImportFiles {
    /// A header is not longer.
    private static final int HEADER = 64 * 1024;

    private final Path folder;

    /// Files in this folder, made when missing.
    CsvImportFiles(Path folder) throws IOException {
        this.folder = PrivateFolder.make(folder);
    }

    @Override
    public long keep(UUID id, InputStream content) throws IOException {
        Path file = Files.createFile(uploaded(id));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream output = java.nio.channels.Channels.newOutputStream(channel)) {
            long size = content.transferTo(output);
            channel.force(true);
            return size;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public void read(Import source, Consumer<Row> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> records = open(source.id())) {
            for (NamedCsvRecord row : records) {
                rows.accept(
                        Row.of(
                                row.getStartingLineNumber(),
                                source.mapping(),
                                row.getFieldsAsMap()));
            }
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Beginning beginning(UUID id, int rows) throws IOException {
        List<String> columns = List.of();
        List<Map<String, String>> first = new ArrayList<>();
        long total = 0;
        try (CsvReader<NamedCsvRecord> records = open(id)) {
            for (NamedCsvRecord row : records) {
                if (total == 0) {
                    columns = row.getHeader();
                }
                if (total < rows) {
                    first.add(row.getFieldsAsMap());
                }
                total++;
            }
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
        return new Beginning(columns, first, total);
    }

    @Override
    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(uploaded(id));
        Files.deleteIfExists(resultsOf(id));
    }

    private CsvReader<NamedCsvRecord> open(UUID id) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(uploaded(id)))
                .detectBomHeader(true)
                .ofNamedCsvRecord(uploaded(id));
    }

    /// Spreadsheets part cells by semicolons or tabs where the comma is in the numbers: what the
    /// header has most of parts them.
    private static String separator(Path file) throws IOException {
        byte[] start = new byte[HEADER];
        int length;
        try (InputStream input = Files.newInputStream(file)) {
            length = input.readNBytes(start, 0, HEADER);
        }
        String text = new String(start, 0, length, StandardCharsets.UTF_8);
        String header = text.lines().findFirst().orElse("");
        return Stream.of(",", ";", "\t")
                .max(Comparator.comparingLong(separator -> count(header, separator.charAt(0))))
                .filter(separator -> count(header, separator.charAt(0)) > 0)
                .orElse(",");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private static UnreadableFile unreadable(CsvParseException e) {
        return new UnreadableFile(
                "The file is not comma-separated values with a header: " + e.getMessage());
    }

    @Override
    public Results results(UUID id) throws IOException {
        CsvLines lines =
                CsvLines.to(new BufferedOutputStream(Files.newOutputStream(resultsOf(id))));
        lines.add(List.of("line", "outcome", "reason"));
        return new Results() {
            @Override
            public void add(RowResult result) {
                lines.add(
                        Arrays.asList(
                                result.line(),
                                result.outcome().name().toLowerCase(Locale.ROOT),
                                result.reason()));
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    @Override
    public void copyResults(UUID id, OutputStream output) throws IOException {
        if (Files.exists(resultsOf(id))) {
            Files.copy(resultsOf(id), output);
        }
    }

    private Path uploaded(UUID id) {
        return folder.resolve(id + ".csv");
    }

    private Path resultsOf(UUID id) {
        return folder.resolve(id + ".results.csv");
    }
}
