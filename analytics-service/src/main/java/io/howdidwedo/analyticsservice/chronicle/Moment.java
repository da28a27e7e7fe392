package io.howdidwedo.analyticsservice.chronicle;

/// One state of the data: whatever is asked of it is told of the same facts, also when others have
/// come since.
public interface Moment extends AutoCloseable {

    /// That of the data: the same version, the same facts.
    long version();

    /// Whether it can still be asked; not after the data could not answer.
    default boolean isUsable() {
        return true;
    }

    /// Nobody asks of it any more.
    @Override
    void close();
}
