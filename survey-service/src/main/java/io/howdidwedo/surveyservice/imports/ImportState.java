package io.howdidwedo.surveyservice.imports;

/// Where an import stands.
public enum ImportState {
    /// The file is here and safe; somebody says what its columns are.
    PREPARED,
    /// It is to be taken in.
    WAITING,
    /// Rows are being taken in.
    RUNNING,
    /// Every row has its result.
    DONE,
    /// It stopped, for the reason given; rows taken in stay.
    FAILED
}
