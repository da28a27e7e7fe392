package io.howdidwedo.gateway.change;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/// Changes for tests.
public final class ChangesInMemory implements Changes {
    private final ConcurrentSkipListMap<String, Change> changes =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    @Override
    public void add(Change change) {
        changes.putIfAbsent(change.id(), change);
    }

    @Override
    public List<Change> newest(String person, String before, int most) {
        return changes.values().stream()
                .filter(change -> before.isEmpty() || change.id().compareTo(before) < 0)
                .filter(
                        change ->
                                person.isEmpty()
                                        || change.by().id().equals(person)
                                        || change.about().id().equals(person))
                .limit(most)
                .toList();
    }

    /// All of them in words, the oldest first: `by about what: from -> to`.
    public List<String> inWords() {
        return changes.descendingMap().values().stream()
                .map(
                        change ->
                                "%s %s %s: %s -> %s"
                                        .formatted(
                                                change.by().id(),
                                                change.about().id(),
                                                change.what(),
                                                change.from(),
                                                change.to()))
                .toList();
    }
}
