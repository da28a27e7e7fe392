package io.howdidwedo.analyticsservice.chronicle;

import java.util.function.Supplier;

/// A moment that stays there to be asked, when newer data is asked for elsewhere, until it is let
/// go. It holds on to what has been replaced since, so nobody keeps one for long while much
// changes.
public interface Kept extends AutoCloseable {

    /// The version of its data.
    long version();

    /// Asks questions of it.
    <T> T asked(Supplier<T> questions);

    /// Lets go of it.
    @Override
    void close();
}
