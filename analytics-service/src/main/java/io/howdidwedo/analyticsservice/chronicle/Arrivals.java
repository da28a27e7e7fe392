package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What there is on the topics, as far as whoever reads them into the chronicle has seen.
public final class Arrivals {
    /// Times further back nobody waits for.
    private static final int MOST_TIMES = 10_000;

    private final Map<Partition, Long> ends = new ConcurrentHashMap<>();
    private final Map<Partition, NavigableMap<Long, Instant>> times = new ConcurrentHashMap<>();

    /// The next record that will come to a place has this number.
    public void end(Partition place, long next) {
        ends.put(place, next);
    }

    /// A record with this number came then.
    public void came(Partition place, long number, Instant at) {
        NavigableMap<Long, Instant> known = times.computeIfAbsent(place, _ -> new TreeMap<>());
        synchronized (known) {
            known.put(number, at);
            if (known.size() > MOST_TIMES) {
                known.pollFirstEntry();
            }
        }
    }

    /// The next record that will come, of each place.
    public Map<Partition, Long> ends() {
        return Map.copyOf(ends);
    }

    /// When the last record before this one came, if that is still known.
    public Optional<Instant> before(Partition place, long next) {
        NavigableMap<Long, Instant> known = times.get(place);
        if (known == null) {
            return Optional.empty();
        }
        synchronized (known) {
            return Optional.ofNullable(known.lowerEntry(next)).map(Map.Entry::getValue);
        }
    }
}
