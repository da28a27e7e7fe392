package io.howdidwedo.localplatform.launcher;

/// The five services while they run.
interface Services extends AutoCloseable {

    /// Waits until all are up.
    ///
    /// @throws IllegalStateException naming the one that does not come up
    void awaitUp();

    /// Makes what they can do without until somebody asks for it, so that the first who does need
    /// not wait. All must be up.
    void makeTheRest();

    /// Stops them, all at once.
    @Override
    void close();
}
