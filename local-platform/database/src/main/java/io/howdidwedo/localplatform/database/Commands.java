package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which commands change something.
final class Commands {
    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection");

    private Commands() {}

    static boolean write(String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name) || (name.equals("aggregate") && writes(query.get("pipeline")));
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
