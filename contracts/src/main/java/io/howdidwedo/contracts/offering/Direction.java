package io.howdidwedo.contracts.offering;

/// Which end of a scale is the good one.
public enum Direction {
    HIGH_IS_GOOD,
    LOW_IS_GOOD
}
