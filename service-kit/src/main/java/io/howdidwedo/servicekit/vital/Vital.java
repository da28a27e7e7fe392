package io.howdidwedo.servicekit.vital;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One sign of how a service is. It names no person: it leaves the system.
///
/// @param name as a metric: `hdwd_outbox_age_seconds`
/// @param help what it tells, in a sentence
/// @param labels what tells it apart from others of its name
/// @param counts whether it only ever grows while the service runs
/// @param tolerated up to which value all is well; infinite when no value is bad in itself
public record Vital(
        String name,
        String help,
        Map<String, String> labels,
        double value,
        boolean counts,
        double tolerated) {
    private static final String PREFIX = "hdwd_";

    public Vital {
        labels = Map.copyOf(labels);
    }

    /// How something is now.
    public static Vital gauge(String name, String help, double value) {
        return new Vital(name, help, Map.of(), value, false, Double.POSITIVE_INFINITY);
    }

    /// How many of something there are now.
    public static Vital gauge(String name, String help, long count) {
        return gauge(name, help, (double) count);
    }

    /// How often something has happened since the service started.
    static Vital count(String name, String help, double value) {
        return new Vital(name, help, Map.of(), value, true, Double.POSITIVE_INFINITY);
    }

    /// The same of one of several.
    public Vital of(String label, String which) {
        Map<String, String> all = new TreeMap<>(labels);
        all.put(label, which);
        return new Vital(name, help, all, value, counts, tolerated);
    }

    /// The same, in seconds and well up to so many.
    public Vital tolerating(Duration most) {
        return new Vital(name, help, labels, value, counts, (double) most.toSeconds());
    }

    /// Whether it is beyond what is tolerated.
    boolean isBad() {
        return value > tolerated;
    }

    /// As health calls it: without what all have in common.
    String title() {
        String own = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return labels.isEmpty()
                ? own
                : new TreeMap<>(labels)
                        .values().stream().collect(Collectors.joining(", ", own + " (", ")"));
    }
}
