package io.howdidwedo.followupservice.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// What cases are found by, in memory.
public final class CaseFindsInMemory implements CaseFinds {
    private final Map<UUID, CaseTerms> all = new LinkedHashMap<>();
    private int writes;

    @Override
    public void renew(
            Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, CaseTerms>> derive) {
        Map<UUID, CaseTerms> derived;
        int before;
        do {
            before = writes;
            derived = derive.apply(ids);
        } while (writes != before);
        all.putAll(derived);
        writes++;
    }

    @Override
    public List<CaseTerms> with(String term, Optional<Set<String>> teams, int limit) {
        return found(term::equals, teams, limit);
    }

    @Override
    public List<CaseTerms> beginning(String term, Optional<Set<String>> teams, int limit) {
        return found(known -> known.startsWith(term), teams, limit);
    }

    private List<CaseTerms> found(Predicate<String> fits, Optional<Set<String>> teams, int limit) {
        return all.values().stream()
                .filter(
                        one ->
                                teams.map(some -> one.teams().stream().anyMatch(some::contains))
                                        .orElse(true))
                .filter(one -> one.terms().stream().anyMatch(fits))
                .sorted(Comparator.comparing(CaseTerms::openedAt).reversed())
                .limit(limit)
                .toList();
    }
}
