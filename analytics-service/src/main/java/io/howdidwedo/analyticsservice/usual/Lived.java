package io.howdidwedo.analyticsservice.usual;

/// One earlier experience of the customer in the relationship.
///
/// @param day UTC, counted from 1970-01-01
/// @param performance on the common scale
public record Lived(long day, double performance) {}
