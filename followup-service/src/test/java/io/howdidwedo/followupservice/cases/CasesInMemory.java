package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cases in memory, with all events they caused.
public final class CasesInMemory implements Cases {
    private static final Comparator<Case> ORDER =
            Comparator.comparing(Case::dueAt).thenComparing(Case::id, CasesInMemory::compare);

    public final Map<UUID, Case> cases = new LinkedHashMap<>();
    public final List<OutgoingEvent> events = new ArrayList<>();

    @Override
    public Optional<Case> find(UUID id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public Optional<Case> find(UUID id, Optional<Set<String>> teams) {
        return find(id).filter(one -> isSeenBy(one, teams));
    }

    private static boolean isSeenBy(Case one, Optional<Set<String>> teams) {
        return teams.map(some -> some.contains(one.team()) || some.contains(one.supplier()))
                .orElse(true);
    }

    @Override
    public boolean open(Step first) {
        if (cases.putIfAbsent(first.state().id(), first.state()) != null) {
            return false;
        }
        events.addAll(first.events());
        return true;
    }

    @Override
    public Optional<Case> change(UUID id, Function<Case, Step> step) {
        return find(id).map(
                        before -> {
                            Step next = step.apply(before);
                            cases.put(id, next.state());
                            events.addAll(next.events());
                            return next.state();
                        });
    }

    @Override
    public Map<UUID, Case> changeAll(Collection<UUID> ids, Steps steps) {
        for (UUID id : ids) {
            Step next = steps.from(id, cases.get(id));
            if (next != null) {
                cases.put(id, next.state());
                events.addAll(next.events());
            }
        }
        return findAll(ids);
    }

    @Override
    public Map<UUID, Case> findAll(Collection<UUID> ids) {
        Map<UUID, Case> found = new HashMap<>(cases);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public List<Case> list(CaseQuery query) {
        CaseQuery.Place after = query.after();
        return matching(query)
                .sorted(ORDER)
                .filter(one -> after == null || isBehind(one, after))
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    @Override
    public List<Case> ofCustomer(String customer, Optional<Set<String>> teams, int limit) {
        return cases.values().stream()
                .filter(one -> one.customer().equals(customer) && isSeenBy(one, teams))
                .sorted(
                        Comparator.comparing((Case one) -> one.grounds().openedAt())
                                .reversed()
                                .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Case> mergedInto(UUID id, Optional<Set<String>> teams) {
        return cases.values().stream()
                .filter(one -> isSeenBy(one, teams))
                .filter(one -> id.equals(one.mergedInto()))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isBehind(Case one, CaseQuery.Place after) {
        int byTime = one.dueAt().compareTo(after.dueAt());
        return byTime > 0 || (byTime == 0 && compare(one.id(), after.id()) > 0);
    }

    private static int compare(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private Stream<Case> matching(CaseQuery query) {
        return cases.values().stream()
                .filter(one -> query.teams() == null || query.teams().contains(one.team()))
                .filter(one -> query.customer() == null || query.customer().equals(one.customer()))
                .filter(
                        one ->
                                query.statuses().isEmpty()
                                        || query.statuses().contains(one.status()))
                .filter(
                        one ->
                                query.rootCause() == null
                                        || query.rootCause().equals(one.outcome().rootCause()))
                .filter(one -> query.owner() == null || query.owner().equals(owner(one)))
                .filter(
                        one ->
                                query.priority() == null
                                        || query.priority() == one.grounds().priority())
                .filter(one -> query.dueBefore() == null || one.dueAt().isBefore(query.dueBefore()))
                .filter(
                        one ->
                                query.aside() == null
                                        || query.aside() == (one.due().asideUntil() != null));
    }

    private static String owner(Case one) {
        return one.owner() == null ? "" : one.owner().user();
    }

    @Override
    public Map<String, Long> countByOwner(CaseQuery query) {
        return matching(query)
                .collect(Collectors.groupingBy(CasesInMemory::owner, Collectors.counting()));
    }

    @Override
    public Map<String, Long> countByTeam(CaseQuery query) {
        return matching(query).collect(Collectors.groupingBy(Case::team, Collectors.counting()));
    }

    @Override
    public Map<String, Long> countByCause(CaseQuery query) {
        return matching(query)
                .collect(
                        Collectors.groupingBy(
                                one -> Objects.requireNonNullElse(one.outcome().rootCause(), ""),
                                Collectors.counting()));
    }

    @Override
    public long count(CaseQuery query) {
        return matching(query).count();
    }
}
