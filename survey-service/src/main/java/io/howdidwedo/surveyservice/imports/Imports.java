package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.identity.Teams;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// All imports.
public interface Imports {

    /// The import with this id, if somebody of these teams may see it and nobody threw it away.
    ///
    /// @param by who looks; one's own one always sees
    Optional<Import> find(UUID id, Teams teams, String by);

    /// The latest ones that somebody of these teams may see, newest first, without those that were
    /// thrown away.
    ///
    /// @param by who looks; one's own one always sees
    List<Import> latest(Teams teams, String by, int limit);

    /// Those that are not ended, oldest first.
    List<Import> unfinished();

    /// Those that were thrown away and are still kept, oldest first.
    List<Import> discarded();

    /// Adds an import.
    void add(Import started);

    /// Saves an import as it now is.
    void save(Import changed);

    /// Takes one a step on; the step may be tried again when somebody else was quicker.
    ///
    /// @return as it now is; empty when there is none
    Optional<Import> change(UUID id, UnaryOperator<Import> step);

    /// Takes one out that nothing was taken in of.
    void remove(UUID id);
}
