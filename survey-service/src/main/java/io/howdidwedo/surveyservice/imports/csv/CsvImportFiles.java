package io.howdidwedo.surveyservice.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.Row;
import io.howdidwedo.surveyservice.imports.RowResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/// Files in a folder: `{id}.csv` as uploaded, `{id}.results.csv` with one line a row.
public final class CsvImportFiles implements ImportFiles {
    private final Path folder;

    /// Files in this folder, made when missing.
    public CsvImportFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public long keep(UUID id, InputStream content) throws IOException {
        Path file = uploaded(id);
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream output = java.nio.channels.Channels.newOutputStream(channel)) {
            long size = content.transferTo(output);
            channel.force(true);
            return size;
        }
    }

    @Override
    public void read(Import source, Consumer<Row> rows) throws IOException {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(uploaded(source.id()))) {
            for (NamedCsvRecord row : records) {
                rows.accept(
                        Row.of(
                                row.getStartingLineNumber(),
                                source.mapping(),
                                row.getFieldsAsMap()));
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile(
                    "The file is not comma-separated values with a header: " + e.getMessage());
        }
    }

    @Override
    public Results results(UUID id) throws IOException {
        CsvWriter writer = CsvWriter.builder().build(resultsOf(id));
        writer.writeRecord("line", "outcome", "reason");
        return new Results() {
            @Override
            public void add(RowResult result) {
                writer.writeRecord(
                        String.valueOf(result.line()),
                        result.outcome().name().toLowerCase(Locale.ROOT),
                        result.reason());
            }

            @Override
            public void close() throws IOException {
                writer.close();
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
