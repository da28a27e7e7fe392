package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses what the database would otherwise accept and then not do.
final class Refusals {
    private static final int COMMAND_NOT_SUPPORTED = 115;

    private static final Set<String> INDEX_OPTIONS =
            Set.of(
                    "v",
                    "key",
                    "name",
                    "ns",
                    "unique",
                    "sparse",
                    "background",
                    "partialFilterExpression");

    private static final Set<String> COLLECTION_OPTIONS =
            Set.of("create", "lsid", "writeConcern", "comment", "maxTimeMS", "autoIndexId");

    private Refusals() {}

    static void check(String command, Document query) {
        refuseCollation(query);
        switch (command.toLowerCase(Locale.ROOT)) {
            case "createindexes" -> documents(query, "indexes").forEach(Refusals::checkIndex);
            case "create" -> checkCollection(query);
            case "update" -> documents(query, "updates").forEach(Refusals::checkUpdate);
            case "findandmodify" -> refusePipeline(query.get("update"));
            case "delete" -> documents(query, "deletes").forEach(Refusals::refuseCollation);
            default -> {}
        }
    }

    private static void checkIndex(Document index) {
        for (var option : index.entrySet()) {
            if (!INDEX_OPTIONS.contains(option.getKey()) && isAsked(option.getValue())) {
                throw refusal("the index option " + option.getKey());
            }
        }
        if (index.get("key") instanceof Document key) {
            key.forEach(Refusals::checkKey);
        }
    }

    private static void checkKey(String field, @Nullable Object kind) {
        if (!(kind instanceof Number number) || Math.abs(number.doubleValue()) != 1.0) {
            throw refusal("the kind of index " + kind + " on " + field);
        }
        if (field.contains("$")) {
            throw refusal("an index on " + field);
        }
        if (List.of(field.split("\\.")).stream().anyMatch(part -> part.matches("\\d+"))) {
            throw refusal("an index on one place of an array, " + field);
        }
    }

    private static void checkCollection(Document create) {
        for (var option : create.entrySet()) {
            var name = option.getKey();
            if (!COLLECTION_OPTIONS.contains(name)
                    && !name.startsWith("$")
                    && isAsked(option.getValue())) {
                throw refusal("the collection option " + name);
            }
        }
    }

    private static void checkUpdate(Document update) {
        refuseCollation(update);
        refusePipeline(update.get("u"));
    }

    private static void refusePipeline(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refusal("an update by a pipeline");
        }
    }

    private static void refuseCollation(Document options) {
        if (options.get("collation") instanceof Document collation
                && !collation.isEmpty()
                && !"simple".equals(collation.get("locale"))) {
            throw refusal("a collation");
        }
    }

    private static boolean isAsked(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    private static List<Document> documents(Document query, String name) {
        return query.get(name) instanceof Collection<?> list
                ? list.stream().map(Document.class::cast).toList()
                : List.of();
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                COMMAND_NOT_SUPPORTED,
                "CommandNotSupported",
                "The local database cannot do this and will not pretend to: "
                        + what
                        + ". Do without it, or use a MongoDB server.");
    }
}
