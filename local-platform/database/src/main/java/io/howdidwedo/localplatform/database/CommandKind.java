package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a command does to the store.
enum CommandKind {
    /// Makes or removes collections or indexes.
    STRUCTURE,
    /// Changes documents.
    WRITE,
    /// Changes nothing.
    READ;

    static CommandKind of(String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection" ->
                    STRUCTURE;
            case "insert", "update", "delete", "findandmodify" -> WRITE;
            case "aggregate" -> writes(query.get("pipeline")) ? STRUCTURE : READ;
            default -> READ;
        };
    }

    private static boolean writes(@Nullable Object pipeline) {
        return pipeline instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(
                                stage ->
                                        stage instanceof Document document
                                                && (document.containsKey("$out")
                                                        || document.containsKey("$merge")));
    }
}
