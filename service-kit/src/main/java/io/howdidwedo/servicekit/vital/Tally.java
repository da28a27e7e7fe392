package io.howdidwedo.servicekit.vital;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts what cannot be looked up afterwards: what came of each of something, since the service
/// started.
public final class Tally implements Vitals {
    private final Vital nothing;
    private final String label;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /// Nothing is counted yet.
    ///
    /// @param name as a metric, without the ending `_total`
    /// @param label what the outcomes are called
    /// @param outcomes that are told from the start, with 0
    public Tally(String name, String help, String label, List<String> outcomes) {
        this(Vital.count(name, help, 0), label, outcomes);
    }

    private Tally(Vital nothing, String label, List<String> outcomes) {
        this.nothing = nothing;
        this.label = label;
        outcomes.forEach(outcome -> counts.put(outcome, new LongAdder()));
    }

    /// The same of one of several, counted by itself.
    public Tally of(String other, String which) {
        return new Tally(nothing.of(other, which), label, List.copyOf(counts.keySet()));
    }

    /// One more.
    ///
    /// @param outcome one of a few words
    public void add(String outcome) {
        counts.computeIfAbsent(outcome, _ -> new LongAdder()).increment();
    }

    @Override
    public List<Vital> read() {
        return new TreeMap<>(counts)
                .entrySet().stream().map(one -> told(one.getKey(), one.getValue().sum())).toList();
    }

    private Vital told(String outcome, long count) {
        return new Vital(
                        nothing.name(),
                        nothing.help(),
                        nothing.labels(),
                        (double) count,
                        true,
                        nothing.tolerated())
                .of(label, outcome);
    }
}
