package io.howdidwedo.analyticsservice.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Agreements in memory.
public final class OfferingAgreementsInMemory implements OfferingAgreements {
    private final Map<String, Agreements> known = new HashMap<>();

    @Override
    public Map<String, Agreements> of(Collection<String> offerings) {
        Map<String, Agreements> some = new HashMap<>();
        offerings.forEach(
                offering ->
                        some.put(
                                offering,
                                known.getOrDefault(offering, Agreements.unknown(offering))));
        return some;
    }

    @Override
    public void learn(Agreements agreements) {
        known.merge(
                agreements.offering(),
                agreements,
                (before, next) -> next.version() > before.version() ? next : before);
    }

    @Override
    public void forget(String offering) {
        known.remove(offering);
    }

    @Override
    public List<Agreements> all() {
        return List.copyOf(known.values());
    }
}
