package io.howdidwedo.analyticsservice.parameter;

/// All versions of the parameters there have been; a version never changes.
public interface ParameterVersions {

    /// The newest.
    Parameters current();

    /// Adds the version after the newest.
    ///
    /// @return false when there is already one of this number; nothing is written then
    boolean add(Parameters next);
}
