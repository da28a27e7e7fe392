package io.howdidwedo.gateway.warning;

/// What happened to somebody's account that they may not have done.
public sealed interface Warning {
    /// Their second step was taken off.
    ///
    /// @param by who did it
    record SecondStepOff(String by) implements Warning {}

    /// A login with their name failed so often that it was stopped for a while.
    ///
    /// @param address the network it came from
    record ManyFailures(String address) implements Warning {}
}
