package io.howdidwedo.analyticsservice.parameter;

import java.util.TreeMap;

/// Versions of the parameters in memory.
public final class ParameterVersionsInMemory implements ParameterVersions {
    private final TreeMap<Integer, Parameters> versions = new TreeMap<>();

    @Override
    public Parameters current() {
        return versions.isEmpty() ? Parameters.initial() : versions.lastEntry().getValue();
    }

    @Override
    public boolean add(Parameters next) {
        return versions.putIfAbsent(next.version(), next) == null;
    }
}
