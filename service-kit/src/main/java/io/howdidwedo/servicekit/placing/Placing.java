package io.howdidwedo.servicekit.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An order somebody gave to things by hand. What was never placed comes behind it, by name.
///
/// @param version grows with each change
/// @param ids the first one first
public record Placing(long version, List<String> ids) {
    /// Nobody has placed anything yet: all come by name.
    public static final Placing NONE = new Placing(0, List.of());

    public Placing {
        ids = List.copyOf(ids);
    }

    /// Ids as they are to be read: by place, the rest by name.
    public Comparator<String> order(UnaryOperator<String> name) {
        Map<String, Integer> places = new HashMap<>();
        for (String id : ids) {
            places.putIfAbsent(id, places.size());
        }
        return Comparator.comparingInt((String id) -> places.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder());
    }

    /// The order once one has gone to a place among those that somebody sees; what they do not see
    /// stays before and behind what it was.
    ///
    /// @param all everything there is, as it is read now
    /// @param seen the part of it that is seen; has the one that goes
    Placing moved(List<String> all, List<String> seen, PlaceChange change) {
        List<String> others = new ArrayList<>(seen);
        others.remove(change.id());
        List<String> next = new ArrayList<>(all);
        next.remove(change.id());
        int place = Math.min(change.place(), others.size());
        int at = place == others.size() ? behind(next, others) : next.indexOf(others.get(place));
        next.add(at, change.id());
        return next.equals(all) ? this : new Placing(version + 1, next);
    }

    private static int behind(List<String> all, List<String> seen) {
        return seen.isEmpty() ? all.size() : all.indexOf(seen.getLast()) + 1;
    }
}
