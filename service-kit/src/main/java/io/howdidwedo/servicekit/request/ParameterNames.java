package io.howdidwedo.servicekit.request;

import java.util.Set;

/// Names of parameters that several handlers know, for [Knows#of]; made without arguments.
public interface ParameterNames {
    /// What may be stated once.
    Set<String> once();

    /// What may be stated several times.
    default Set<String> several() {
        return Set.of();
    }
}
