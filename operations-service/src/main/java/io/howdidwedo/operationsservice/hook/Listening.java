package io.howdidwedo.operationsservice.hook;

/// Hearing what happens, which costs nothing while no hook wants to be told.
public interface Listening {
    /// Hears what happens from now on, or does not.
    void listen(boolean wanted);
}
