package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An aggregation whose first stages a search can do: matching, then sorting, skipping and
/// limiting; or, when nothing but a count is wanted, the counting too.
final class Pipeline {
    private final List<Document> filters = new ArrayList<>();
    private final Deque<Document> stages;
    private @Nullable Document sort;
    private long skip;
    private long limit;
    private @Nullable Document count;

    private Pipeline(List<Document> stages) {
        this.stages = new ArrayDeque<>(stages);
    }

    static Pipeline of(List<Document> stages) {
        var pipeline = new Pipeline(stages);
        while (pipeline.next("$match") instanceof Document filter) {
            pipeline.filters.add(filter);
        }
        if (pipeline.next("$sort") instanceof Document sort) {
            pipeline.sort = sort;
        }
        if (pipeline.next("$skip") instanceof Number skip) {
            pipeline.skip = skip.longValue();
        }
        if (pipeline.next("$limit") instanceof Number limit) {
            pipeline.limit = limit.longValue();
        }
        pipeline.takeCount();
        return pipeline;
    }

    /// Takes the next stage off when it is of that kind.
    private @Nullable Object next(String kind) {
        var stage = stages.peek();
        if (stage == null || stage.size() != 1 || !stage.containsKey(kind)) {
            return null;
        }
        var taken = stage.get(kind);
        if (taken instanceof Document
                || (taken instanceof Number number && number.longValue() > 0)) {
            stages.remove();
            return taken;
        }
        return null;
    }

    /// Drivers count by adding 1 for each document of one single group.
    private void takeCount() {
        if (stages.size() == 1
                && stages.element().get("$group") instanceof Document group
                && group.size() == 2
                && isConstant(group.get("_id"))
                && isOneEach(group.values().toArray()[1])) {
            count = group;
            stages.remove();
        }
    }

    private static boolean isConstant(@Nullable Object id) {
        return id == null || id instanceof Number;
    }

    private static boolean isOneEach(@Nullable Object accumulator) {
        return accumulator instanceof Document sum
                && sum.size() == 1
                && sum.get("$sum") instanceof Integer one
                && one == 1;
    }

    /// The stages a search cannot do.
    List<Document> rest() {
        return List.copyOf(stages);
    }

    /// What the rest of the stages is to work on.
    Stream<Document> candidates(StoredCollection collection) {
        if (count != null) {
            return counted(collection.count(filter(), (int) skip, (int) limit), count);
        }
        return collection.find(filter(), sort, skip, limit, null);
    }

    private static Stream<Document> counted(int number, Document group) {
        var name = new ArrayList<>(group.keySet()).get(1);
        return number == 0
                ? Stream.empty()
                : Stream.of(new Document("_id", group.get("_id")).append(name, number));
    }

    private Document filter() {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", filters);
        };
    }
}
