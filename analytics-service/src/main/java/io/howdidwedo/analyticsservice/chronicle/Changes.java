package io.howdidwedo.analyticsservice.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Whose facts have changed from one version of the data to another, as long as they are few: what
/// was counted of the older one is then right for all others, and need not be counted again.
public final class Changes {
    /// Of more customers it is not remembered whose facts they were.
    public static final int MOST = 500;

    private final int most;
    private final NavigableMap<Long, Set<String>> customers = new TreeMap<>();
    private final List<Runnable> whenChanged = new CopyOnWriteArrayList<>();
    private long known;
    private int count;

    /// None yet.
    public Changes() {
        this(MOST);
    }

    Changes(int most) {
        this.most = most;
    }

    /// With this version the facts of these customers, and of nobody else, became others.
    public synchronized void of(long version, Set<String> some) {
        customers.put(version, Set.copyOf(some));
        count += 1 + some.size();
        while (count > most && !customers.isEmpty()) {
            known = customers.firstKey();
            count -= 1 + customers.pollFirstEntry().getValue().size();
        }
    }

    /// With this version anybody's facts may have become others.
    public synchronized void ofAnybody(long version) {
        customers.clear();
        count = 0;
        known = version;
    }

    /// Whose facts differ between two versions; empty when that can be anybody's.
    public synchronized Optional<Set<String>> between(long older, long newer) {
        if (older < known) {
            return Optional.empty();
        }
        List<Set<String>> all = new ArrayList<>();
        if (older < newer) {
            all.addAll(customers.subMap(older, false, newer, true).values());
        }
        Set<String> some = new HashSet<>();
        all.forEach(some::addAll);
        return Optional.of(some);
    }

    /// Whether it is still known whose facts have become others since this version.
    public synchronized boolean areKnownSince(long version) {
        return version >= known;
    }

    /// Tells of each change once it is there.
    public void whenChanged(Runnable told) {
        whenChanged.add(told);
    }

    /// Everybody is told that something has changed.
    public void tell() {
        whenChanged.forEach(Runnable::run);
    }
}
