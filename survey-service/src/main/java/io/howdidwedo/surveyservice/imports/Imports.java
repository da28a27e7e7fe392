package io.howdidwedo.surveyservice.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All imports.
public interface Imports {

    /// The import with this id.
    Optional<Import> find(UUID id);

    /// The latest ones, newest first.
    List<Import> latest(int limit);

    /// Those that are not ended, oldest first.
    List<Import> unfinished();

    /// Adds an import.
    void add(Import started);

    /// Saves an import as it now is.
    void save(Import changed);

    /// Takes one out that nothing was taken in of.
    void remove(UUID id);
}
