package io.howdidwedo.followupservice.cause;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The organisation's list of root causes: the same cause has one name, whatever capitals and
/// spaces it was written with, and after a merge the name of the other one.
public final class RootCauses {
    private final Catalogue<KnownCause> causes;
    private final Clock clock;

    /// Keeps them here.
    public RootCauses(Catalogue<KnownCause> causes, Clock clock) {
        this.causes = causes;
        this.clock = clock;
    }

    /// The name of a cause that somebody names; one that is new gets on the list as it is written.
    public String named(String written) {
        Optional<String> known = known(written);
        if (known.isPresent()) {
            return known.get();
        }
        add(KnownCause.plain(written), null);
        return known(written).orElse(KnownCause.plain(written));
    }

    /// The name of a cause on the list; as it is written while it is not.
    public String nameOf(String written) {
        return known(written).orElseGet(() -> KnownCause.plain(written));
    }

    private Optional<String> known(String written) {
        Set<UUID> seen = new HashSet<>();
        Optional<KnownCause> found = causes.find(KnownCause.idOf(written));
        while (found.isPresent() && found.get().into() != null) {
            if (!seen.add(KnownCause.idOf(found.get().name()))) {
                break;
            }
            found = causes.find(KnownCause.idOf(found.get().into()));
        }
        return found.map(KnownCause::name);
    }

    private boolean add(String name, @Nullable String into) {
        UUID id = KnownCause.idOf(name);
        return causes.add(new Change<>(id, new KnownCause(name, into, now()), List.of()));
    }

    /// Gives a cause the name of another one, which may be new: both are one from then on.
    public void merge(String from, String into) {
        String target = KnownCause.plain(into);
        String before = nameOf(from);
        put(target, null);
        if (KnownCause.key(before).equals(KnownCause.key(target))) {
            return;
        }
        put(before, target);
    }

    private void put(String name, @Nullable String into) {
        if (!add(name, into)) {
            causes.change(
                    KnownCause.idOf(name),
                    known ->
                            new Change<>(
                                    KnownCause.idOf(name),
                                    new KnownCause(name, into, known.createdAt()),
                                    List.of()));
        }
    }

    /// How often each cause was named.
    ///
    /// @param written how often it was written so; nothing for the empty text
    public SortedMap<String, Long> together(Map<String, Long> written) {
        Map<String, String> names = new HashMap<>();
        SortedMap<String, Long> together = new TreeMap<>();
        written.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank())
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        entry -> {
                            String name = nameOf(entry.getKey());
                            String first = names.computeIfAbsent(KnownCause.key(name), _ -> name);
                            together.merge(first, entry.getValue(), Long::sum);
                        });
        return together;
    }

    /// Whether two texts name the same cause.
    public boolean areSame(String one, String other) {
        return KnownCause.key(nameOf(one)).equals(KnownCause.key(nameOf(other)));
    }

    private Instant now() {
        return clock.instant();
    }

    /// A root cause of the organisation's list.
    ///
    /// @param name as people read it
    /// @param into the name that took its place; null while it stands for itself
    public record KnownCause(String name, @Nullable String into, Instant createdAt) {

        /// What is the same however it is written: capitals and spaces do not matter.
        static String key(String name) {
            return plain(name).toLowerCase(Locale.ROOT);
        }

        /// As it was written, with single spaces.
        static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ");
        }

        static UUID idOf(String name) {
            return DerivedId.of("known-cause", key(name));
        }
    }
}
