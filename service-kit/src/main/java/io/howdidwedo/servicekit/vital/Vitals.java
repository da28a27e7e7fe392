package io.howdidwedo.servicekit.vital;

import java.util.List;

/// Knows some signs of how the service is; a bean for each feature that has any.
@FunctionalInterface
public interface Vitals {

    /// Reads them. It is asked each time somebody looks, every few seconds at most, and should take
    /// a few milliseconds.
    ///
    /// @throws RuntimeException when they cannot be read now
    List<Vital> read();
}
