package io.howdidwedo.analyticsservice.chronicle;

/// A partition of a topic.
public record Partition(String topic, int partition) {}
