package io.howdidwedo.contracts.verdict;

/// What was usual for an offering before the month of a transaction: where a new customer's
/// expectation starts.
///
/// @param mean on the common scale 0 to 100
/// @param strength how many experiences it is worth
/// @param noise standard deviation of one experience around what was expected, in points
/// @param answers answers it rests on, over all offerings
public record Usual(double mean, double strength, double noise, long answers) {}
