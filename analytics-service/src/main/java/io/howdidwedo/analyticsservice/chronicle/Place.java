package io.howdidwedo.analyticsservice.chronicle;

/// A partition of a topic.
public record Place(String topic, int partition) {}
