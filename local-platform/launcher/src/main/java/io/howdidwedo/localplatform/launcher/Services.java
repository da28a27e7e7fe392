package io.howdidwedo.localplatform.launcher;

/// The four services while they run.
interface Services extends AutoCloseable {

    /// Waits until all are up.
    ///
    /// @throws IllegalStateException naming the one that does not come up
    void awaitUp();

    /// Stops them, all at once.
    @Override
    void close();
}
