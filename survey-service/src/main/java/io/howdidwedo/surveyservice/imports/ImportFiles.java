package io.howdidwedo.surveyservice.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The uploaded files and the result files, both kept until somebody clears them away.
public interface ImportFiles {

    /// Keeps an uploaded file; it is safe on disk when this returns.
    ///
    /// @return its size in bytes
    long keep(UUID id, InputStream content) throws IOException;

    /// The names of the columns, the first rows, and how many rows there are.
    ///
    /// @throws UnreadableFile when it is no table of comma-separated values with a header
    Beginning beginning(UUID id, int rows) throws IOException;

    /// How a file begins.
    ///
    /// @param rows the cells of the first rows, by column
    /// @param total how many rows the whole file has
    record Beginning(List<String> columns, List<Map<String, String>> rows, long total) {
        public Beginning {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Takes the uploaded file out.
    void remove(UUID id) throws IOException;

    /// Hands each row to the consumer, one after the other, in constant memory.
    ///
    /// @throws UnreadableFile when it is no table of comma-separated values with a header
    void read(Import source, Consumer<Row> rows) throws IOException;

    /// Opens the result file, replacing an earlier one.
    Results results(UUID id) throws IOException;

    /// Writes the result file, as far as it is, to the stream.
    void copyResults(UUID id, java.io.OutputStream output) throws IOException;

    /// One line for each row, written as it is decided.
    interface Results extends AutoCloseable {
        /// Adds the result of the next row.
        void add(RowResult result) throws IOException;

        @Override
        void close() throws IOException;
    }

    /// The file is no table of comma-separated values with a header.
    final class UnreadableFile extends IOException {
        private static final long serialVersionUID = 1L;

        /// The file cannot be read for this reason.
        public UnreadableFile(String reason) {
            super(reason);
        }
    }
}
