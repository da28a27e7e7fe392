package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of what happened as it is kept with what looks at it again and again: a report, a watch,
/// a goal. It never shows more than whoever set it up was allowed to see.
///
/// @param filters value wanted of each dimension, by the dimension's name
/// @param teams suppliers that may be seen at all, `*` for all; who may see none sees nothing
public record KeptSlice(Map<String, String> filters, List<String> teams) {
    private static final String ANY = "*";

    /// All there is.
    public static final KeptSlice EVERYTHING = new KeptSlice(Map.of(), List.of(ANY));

    public KeptSlice {
        filters = Map.copyOf(filters);
        teams = teams.stream().sorted().toList();
    }

    /// What a slice filters, without its period.
    public static KeptSlice of(Slice slice) {
        Map<String, String> filters = new HashMap<>();
        slice.filters()
                .forEach((dimension, values) -> filters.put(dimension.id(), values.getFirst()));
        return new KeptSlice(filters, slice.only().map(List::copyOf).orElse(List.of(ANY)));
    }

    /// That part of a period.
    public Slice in(Period period) {
        Map<Dimension, List<String>> wanted = new EnumMap<>(Dimension.class);
        filters.forEach(
                (name, value) ->
                        Dimension.named(name)
                                .ifPresent(dimension -> wanted.put(dimension, List.of(value))));
        return new Slice(
                period, wanted, seesAll() ? Optional.empty() : Optional.of(Set.copyOf(teams)));
    }

    /// Whether somebody may see all of it.
    ///
    /// @param only the suppliers they may see; empty for all
    public boolean isVisibleTo(Optional<Set<String>> only) {
        return only.map(mine -> !seesAll() && mine.containsAll(teams)).orElse(true);
    }

    /// Whether it is limited to no teams.
    public boolean seesAll() {
        return teams.contains(ANY);
    }
}
