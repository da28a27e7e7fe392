package io.howdidwedo.analyticsservice.statistics.excellence;

/// What the organisation has decided to call excellent.
///
/// @param delighted least share of delighted answers
/// @param consistent least share of relationships without a broken promise
/// @param bias greatest difference between a tier and the rest, as a share
/// @param onTime least share of transactions on time
public record Bars(double delighted, double consistent, double bias, double onTime) {
    /// Until the organisation decides otherwise.
    public static final Bars USUAL = new Bars(0.2, 0.8, 0.1, 0.95);
}
