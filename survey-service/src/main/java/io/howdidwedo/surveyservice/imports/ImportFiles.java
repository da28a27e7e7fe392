package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.TableRow;
import io.howdidwedo.table.UnreadableTable;
import io.howdidwedo.table.field.TableOverview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The uploaded files and what became of their rows, both kept until somebody clears them away.
public interface ImportFiles {

    /// Keeps an uploaded file; it is safe on disk when this returns.
    ///
    /// @return its size in bytes
    long keep(UUID id, InputStream content) throws IOException;

    /// The columns of a file, for which not all of its rows are read.
    ///
    /// @throws UnreadableTable when it is no table
    List<String> columns(UUID id, TableReading reading) throws IOException;

    /// What the whole file holds.
    ///
    /// @param kept how many of its first rows are handed over
    /// @throws UnreadableTable when it is no table
    TableOverview overview(UUID id, TableReading reading, int kept) throws IOException;

    /// Takes the uploaded file out.
    void remove(UUID id) throws IOException;

    /// Hands each row to the consumer, one after the other, in constant memory.
    ///
    /// @throws UnreadableTable when it is no table
    void read(UUID id, TableReading reading, Consumer<TableRow> rows) throws IOException;

    /// Opens the files of results, replacing earlier ones.
    ///
    /// @param columns of the uploaded file
    Results results(UUID id, List<String> columns) throws IOException;

    /// Writes the file of results, as far as it is, to the stream.
    void copyResults(UUID id, OutputStream output) throws IOException;

    /// Writes the refused rows, as far as they are, to the stream: as they were sent, each with
    /// its line and the reason before its cells, so that they can be mended and sent again.
    void copyRefused(UUID id, OutputStream output) throws IOException;

    /// One line for each row, written as it is decided.
    interface Results extends AutoCloseable {
        /// Adds the result of the next row.
        void add(RowResult result, TableRow row) throws IOException;

        @Override
        void close() throws IOException;
    }
}
