package io.howdidwedo.apicontract;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was once sent and answered, kept beside the contract: `getCases.response.json`,
/// `postTransactions.request.json`, by the names of operations.
record Examples(Path folder) {
    static final Path KEPT = Path.of("src", "examples");
    private static final List<String> KINDS = List.of("ndjson", "json", "csv");

    /// Shows the examples there are in the operation.
    void show(Operation operation) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), operation, "request");
        }
        show(Operations.done(operation).getContent(), operation, "response");
    }

    private void show(@Nullable Content content, Operation operation, String part) {
        if (content == null) {
            return;
        }
        content.forEach(
                (type, body) ->
                        KINDS.stream()
                                .filter(type::contains)
                                .findFirst()
                                .map(kind -> read(operation.getOperationId(), part, kind))
                                .ifPresent(body::setExample));
    }

    private @Nullable Object read(String operation, String part, String kind) {
        Path file = folder.resolve(operation + "." + part + "." + kind);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            String text = Files.readString(file);
            return kind.equals("json") ? Json.mapper().readTree(text) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
