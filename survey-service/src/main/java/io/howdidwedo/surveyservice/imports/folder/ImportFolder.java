package io.howdidwedo.surveyservice.imports.folder;

import io.howdidwedo.servicekit.file.PrivateFolder;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.table.Table;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Files in a folder: `{id}.csv` as uploaded, whatever it is, `{id}.results.csv` with one line a
/// row, `{id}.refused.csv` with the rows that were refused.
final class ImportFolder implements ImportFiles {
    private final Path folder;

    /// Files in this folder, made when missing.
    ImportFolder(Path folder) throws IOException {
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
    public List<String> columns(UUID id, TableReading reading) throws IOException {
        return Table.of(uploaded(id), reading).columns();
    }

    @Override
    public TableOverview overview(UUID id, TableReading reading, int kept) throws IOException {
        return TableOverview.of(Table.of(uploaded(id), reading), kept);
    }

    @Override
    public void read(UUID id, TableReading reading, Consumer<TableRow> rows) throws IOException {
        Table.of(uploaded(id), reading).forEach(rows);
    }

    @Override
    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(uploaded(id));
        Files.deleteIfExists(resultsOf(id));
        Files.deleteIfExists(refusedOf(id));
    }

    @Override
    public Results results(UUID id, List<String> columns) throws IOException {
        return new WrittenResults(resultsOf(id), refusedOf(id), columns);
    }

    @Override
    public void copyResults(UUID id, OutputStream output) throws IOException {
        if (Files.exists(resultsOf(id))) {
            Files.copy(resultsOf(id), output);
        }
    }

    @Override
    public void copyRefused(UUID id, OutputStream output) throws IOException {
        if (Files.exists(refusedOf(id))) {
            Files.copy(refusedOf(id), output);
        }
    }

    private Path uploaded(UUID id) {
        return folder.resolve(id + ".csv");
    }

    private Path resultsOf(UUID id) {
        return folder.resolve(id + ".results.csv");
    }

    private Path refusedOf(UUID id) {
        return folder.resolve(id + ".refused.csv");
    }
}
