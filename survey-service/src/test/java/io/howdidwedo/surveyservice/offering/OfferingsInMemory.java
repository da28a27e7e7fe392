package io.howdidwedo.surveyservice.offering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Offerings without a database, for tests.
public final class OfferingsInMemory implements Offerings {
    private final Map<String, Offering> all = new TreeMap<>();
    private Runnable meanwhile = () -> {};

    /// Those that are there from the start.
    public static OfferingsInMemory with(Offering... some) {
        OfferingsInMemory offerings = new OfferingsInMemory();
        for (Offering one : some) {
            offerings.all.put(one.id(), one);
        }
        return offerings;
    }

    /// Lets somebody else be quicker with what is replaced next.
    void meanwhile(Runnable others) {
        meanwhile = others;
    }

    @Override
    public Optional<Offering> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Offering> all() {
        return List.copyOf(all.values());
    }

    @Override
    public boolean add(Offering offering) {
        return all.putIfAbsent(offering.id(), offering) == null;
    }

    @Override
    public boolean replace(Offering before, Offering after) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        return all.replace(before.id(), before, after);
    }
}
