package io.howdidwedo.localplatform.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// Every answer the product said it has, a line of JSON each, safe in the file at once.
final class AcknowledgedAnswers implements AutoCloseable {
    private final @Nullable BufferedWriter writer;

    /// Written anew to this file; null: nowhere.
    AcknowledgedAnswers(@Nullable Path file) throws IOException {
        this.writer = file == null ? null : Files.newBufferedWriter(file);
    }

    synchronized void add(String externalId, UUID transaction, String score) throws IOException {
        if (writer == null) {
            return;
        }
        writer.write(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("externalId", externalId)
                        .put("transaction", transaction.toString())
                        .put("score", score.isEmpty() ? null : Integer.valueOf(score))
                        .toString());
        writer.write('\n');
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
