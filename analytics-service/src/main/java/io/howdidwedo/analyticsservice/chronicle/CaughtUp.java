package io.howdidwedo.analyticsservice.chronicle;

/// What is to happen once everything said before the start has been read.
@FunctionalInterface
public interface CaughtUp {

    /// Called once.
    void caughtUp();
}
