package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.List;

/// Something to choose.
public record Choice(String value, String label, boolean chosen) {

    public static List<Choice> ofMetrics(List<Metric> metrics, String chosen) {
        return metrics.stream()
                .map(one -> new Choice(one.id(), one.title(), one.id().equals(chosen)))
                .toList();
    }
}
