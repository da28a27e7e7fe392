package io.howdidwedo.surveyservice.merging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which names are names of the same, and which of them is kept. Merged is merged all the way: when
/// one was merged into a second, and that into a third, all are kept under the third.
public final class KnownAs {
    /// Everybody is who they are called.
    public static final KnownAs NOTHING_MERGED = new KnownAs(Map.of());

    private final Map<Merge.Kind, Map<String, String>> merged;
    private final Map<Merge.Kind, Map<String, Set<String>>> families =
            new EnumMap<>(Merge.Kind.class);

    private KnownAs(Map<Merge.Kind, Map<String, String>> merged) {
        this.merged = merged;
        merged.forEach((kind, names) -> names.keySet().forEach(name -> addToFamily(kind, name)));
    }

    /// What follows from these merges; those that are separated count for nothing.
    public static KnownAs of(Collection<Merge> merges) {
        Map<Merge.Kind, Map<String, String>> merged = new EnumMap<>(Merge.Kind.class);
        merges.stream()
                .filter(Merge::isInForce)
                .forEach(
                        one ->
                                merged.computeIfAbsent(one.kind(), _ -> new HashMap<>())
                                        .put(one.merged(), one.kept()));
        return new KnownAs(merged);
    }

    private void addToFamily(Merge.Kind kind, String name) {
        String kept = kept(kind, name);
        Set<String> family =
                families.computeIfAbsent(kind, _ -> new HashMap<>())
                        .computeIfAbsent(kept, _ -> new TreeSet<>());
        family.add(kept);
        family.add(name);
    }

    /// The name that one with this name is kept under.
    public String kept(Merge.Kind kind, String name) {
        Map<String, String> names = merged.getOrDefault(kind, Map.of());
        if (!names.containsKey(name)) {
            return name;
        }
        Set<String> passed = new HashSet<>();
        String at = name;
        while (names.containsKey(at) && passed.add(at)) {
            at = names.getOrDefault(at, at);
        }
        return at;
    }

    /// Whether following a name leads back to it: two people merged them crosswise at once.
    boolean isCircular(Merge.Kind kind, String name) {
        Map<String, String> names = merged.getOrDefault(kind, Map.of());
        return names.containsKey(kept(kind, name));
    }

    /// All names of the one with this name.
    public Set<String> namesOf(Merge.Kind kind, String name) {
        return families.getOrDefault(kind, Map.of()).getOrDefault(kept(kind, name), Set.of(name));
    }

    /// Whether this name was given up for another.
    public boolean isMerged(Merge.Kind kind, String name) {
        return merged.getOrDefault(kind, Map.of()).containsKey(name);
    }

    /// Which names are names of the same by now.
    @FunctionalInterface
    public interface Lately {
        /// As it was at most some seconds ago: what came in under a name that was just given up is
        /// moved later.
        KnownAs now();
    }
}
