package io.howdidwedo.analyticsservice.figure;

import java.time.Instant;
import java.util.function.Function;

/// What was known at an earlier time.
public interface Knowledge {

    /// Something counted with what was known then, and no more.
    <T> T at(Instant knownAt, Function<Counting, T> count);
}
