package io.howdidwedo.servicekit.problem;

/// What is wrong with one field, and what would be right.
///
/// @param field path in the input, for example `customer.email`
/// @param problem what was found and what is expected, in one sentence
public record Violation(String field, String problem) {}
