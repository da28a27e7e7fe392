package io.howdidwedo.servicekit.vital;

import io.howdidwedo.servicekit.vital.VitalSigns.Reading;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The signs as metrics, read when they are scraped.
final class VitalMetrics implements MultiCollector {
    private static final String UNREADABLE = "hdwd_vitals_unreadable";

    private final VitalSigns signs;

    VitalMetrics(VitalSigns signs) {
        this.signs = signs;
    }

    @Override
    public MetricSnapshots collect() {
        Reading reading = signs.now();
        List<Vital> all = new ArrayList<>(reading.signs());
        all.add(
                Vital.gauge(
                        UNREADABLE,
                        "Groups of these metrics that cannot be read now",
                        reading.unreadable()));
        Map<String, List<Vital>> byName = new LinkedHashMap<>();
        all.forEach(sign -> byName.computeIfAbsent(sign.name(), _ -> new ArrayList<>()).add(sign));
        return new MetricSnapshots(byName.values().stream().map(VitalMetrics::told).toList());
    }

    private static MetricSnapshot told(List<Vital> same) {
        Vital first = same.getFirst();
        if (first.counts()) {
            CounterSnapshot.Builder counter =
                    CounterSnapshot.builder().name(first.name()).help(first.help());
            same.forEach(
                    one ->
                            counter.dataPoint(
                                    CounterSnapshot.CounterDataPointSnapshot.builder()
                                            .labels(labels(one))
                                            .value(one.value())
                                            .build()));
            return counter.build();
        }
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(first.name()).help(first.help());
        same.forEach(
                one ->
                        gauge.dataPoint(
                                GaugeSnapshot.GaugeDataPointSnapshot.builder()
                                        .labels(labels(one))
                                        .value(one.value())
                                        .build()));
        return gauge.build();
    }

    private static Labels labels(Vital sign) {
        Labels labels = Labels.EMPTY;
        for (Map.Entry<String, String> label : new TreeMap<>(sign.labels()).entrySet()) {
            labels = labels.merge(Labels.of(label.getKey(), label.getValue()));
        }
        return labels;
    }
}
