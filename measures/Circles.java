import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds what depends on itself by way of others: the strongly connected components of more than
/// one node, by Tarjan's algorithm.
class Circles {
    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> circles = new ArrayList<>();

    private Circles(Map<String, Set<String>> edges) {
        this.edges = edges;
    }

    /// Circles of a module's packages, and of its features where those have more; each is a set of
    /// package names.
    static List<Set<String>> of(List<Source> sources) {
        return Stream.concat(in(uses(sources)).stream(), ofFeatures(sources).stream())
                .distinct()
                .toList();
    }

    /// A feature is what stands directly below the root package, with all below.
    private static List<Set<String>> ofFeatures(List<Source> sources) {
        Map<String, Set<String>> packages = uses(sources);
        if (packages.isEmpty()) {
            return List.of();
        }
        String root = root(packages.keySet());
        Map<String, Set<String>> features = new TreeMap<>();
        packages.forEach(
                (from, to) -> {
                    Set<String> used =
                            features.computeIfAbsent(feature(root, from), _ -> new TreeSet<>());
                    to.forEach(each -> used.add(feature(root, each)));
                });
        return in(features);
    }

    private static List<Set<String>> in(Map<String, Set<String>> edges) {
        Circles search = new Circles(edges);
        edges.keySet().stream()
                .filter(node -> !search.found.containsKey(node))
                .forEach(search::visit);
        return search.circles;
    }

    private void visit(String node) {
        found.put(node, found.size());
        lowest.put(node, found.get(node));
        open.push(node);
        for (String next : edges.getOrDefault(node, Set.of())) {
            if (!found.containsKey(next)) {
                visit(next);
                lowest.merge(node, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(node, found.get(next), Math::min);
            }
        }
        if (lowest.get(node).equals(found.get(node))) {
            close(node);
        }
    }

    private void close(String node) {
        Set<String> component = new TreeSet<>();
        String last;
        do {
            last = open.pop();
            component.add(last);
        } while (!last.equals(node));
        if (component.size() > 1) {
            circles.add(component);
        }
    }

    /// Which packages of the sources each of them uses.
    private static Map<String, Set<String>> uses(List<Source> sources) {
        Map<String, Set<String>> uses = new TreeMap<>();
        sources.forEach(source -> uses.put(source.packageName(), new TreeSet<>()));
        Set<String> packages = Set.copyOf(uses.keySet());
        for (Source source : sources) {
            Set<String> used = uses.get(source.packageName());
            source.names().forEach(name -> addPackage(name, packages, used));
            used.remove(source.packageName());
        }
        return uses;
    }

    /// Adds the longest of the packages that the name begins with, if it begins with one.
    private static void addPackage(String name, Set<String> packages, Set<String> used) {
        String prefix = name;
        while (prefix.contains(".")) {
            if (packages.contains(prefix)) {
                used.add(prefix);
                return;
            }
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
        }
    }

    private static String root(Set<String> packages) {
        String root = packages.iterator().next();
        for (String each : packages) {
            while (!(each + ".").startsWith(root + ".")) {
                root = root.substring(0, root.lastIndexOf('.'));
            }
        }
        return root;
    }

    private static String feature(String root, String packageName) {
        if (packageName.equals(root)) {
            return root;
        }
        int end = packageName.indexOf('.', root.length() + 1);
        return end < 0 ? packageName : packageName.substring(0, end);
    }
}
