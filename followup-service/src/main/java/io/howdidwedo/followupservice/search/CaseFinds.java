package io.howdidwedo.followupservice.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What all cases are found by.
public interface CaseFinds {

    /// Keeps what cases are found by. Whoever is slower than somebody else derives it once more,
    /// so that what is known last is what is kept.
    ///
    /// @param derive what these cases are found by, as they now are; missing ones are left as they
    ///     are
    void renew(Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, CaseTerms>> derive);

    /// Some that have exactly this term, the latest first.
    ///
    /// @param teams only what their members find; empty: all
    List<CaseTerms> with(String term, Optional<Set<String>> teams, int limit);

    /// Some that have a term which begins so, in the order of their terms.
    ///
    /// @param teams only what their members find; empty: all
    List<CaseTerms> beginning(String term, Optional<Set<String>> teams, int limit);
}
