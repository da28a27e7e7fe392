package io.howdidwedo.analyticsservice.statistics.control;

/// How far a figure is from what was expected.
///
/// @param value in standard errors of the figure
/// @param inherited how many of these the expectation itself may be off by chance (one standard
///     deviation), the same way for all figures held against it; 0 when it is known
public record Deviation(double value, double inherited) {

    /// From an expectation that is known.
    public static Deviation known(double value) {
        return new Deviation(value, 0);
    }
}
