package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.identity.Teams;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All imports.
public interface Imports {

    /// The import with this id, if somebody of these teams may see it.
    ///
    /// @param by who looks; one's own one always sees
    Optional<Import> find(UUID id, Teams teams, String by);

    /// The latest ones that somebody of these teams may see, newest first.
    ///
    /// @param by who looks; one's own one always sees
    List<Import> latest(Teams teams, String by, int limit);

    /// Those that are not ended, oldest first.
    List<Import> unfinished();

    /// Adds an import.
    void add(Import started);

    /// Saves an import as it now is.
    void save(Import changed);

    /// Takes one out that nothing was taken in of.
    void remove(UUID id);
}
