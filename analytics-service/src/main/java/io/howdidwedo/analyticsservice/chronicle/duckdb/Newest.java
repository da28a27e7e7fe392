package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.event.Event;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Of several events of one thing the newest.
final class Newest {
    private Newest() {}

    /// Those of a kind, of each thing one.
    static <E extends Event> Collection<E> of(
            List<Event> events, Class<E> kind, Function<E, Object> id, ToLongFunction<E> version) {
        Map<Object, E> newest = new LinkedHashMap<>();
        for (Event event : events) {
            if (kind.isInstance(event)) {
                E read = kind.cast(event);
                newest.merge(
                        id.apply(read),
                        read,
                        (known, next) ->
                                version.applyAsLong(next) > version.applyAsLong(known)
                                        ? next
                                        : known);
            }
        }
        return newest.values();
    }
}
