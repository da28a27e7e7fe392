package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.event.OutgoingEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Cases in memory, with all events they caused.
public final class RememberedCases implements Cases {
    public final Map<UUID, Case> cases = new LinkedHashMap<>();
    public final List<OutgoingEvent> events = new ArrayList<>();

    @Override
    public Optional<Case> find(UUID id) {
        return Optional.ofNullable(cases.get(id));
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
    public List<Case> list(CaseQuery query) {
        return List.copyOf(cases.values());
    }

    @Override
    public long count(CaseQuery query) {
        return cases.size();
    }
}
