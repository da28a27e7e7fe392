package io.howdidwedo.analyticsservice.figure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A part of what happened.
///
/// @param filters the values wanted of each dimension named; an empty text wants what has no value
/// @param only the suppliers the asker may see at all; empty when that is all
public record Slice(
        Period period, Map<Dimension, List<String>> filters, Optional<Set<String>> only) {

    public Slice {
        Map<Dimension, List<String>> copy = new EnumMap<>(Dimension.class);
        filters.forEach((dimension, values) -> copy.put(dimension, List.copyOf(values)));
        filters = copy;
        only = only.map(Set::copyOf);
    }

    /// The same part of another period.
    public Slice in(Period other) {
        return new Slice(other, filters, only);
    }

    /// The part of this part that has one of these values of a dimension.
    public Slice with(Dimension dimension, List<String> values) {
        Map<Dimension, List<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(filters);
        more.put(dimension, values);
        return new Slice(period, more, only);
    }

    /// A span of time, open at either end when that is null.
    ///
    /// @param from inclusive
    /// @param until exclusive
    public record Period(@Nullable Instant from, @Nullable Instant until) {
        /// All there is.
        public static final Period ALWAYS = new Period(null, null);
    }
}
