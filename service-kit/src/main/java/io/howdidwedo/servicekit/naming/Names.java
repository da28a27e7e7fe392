package io.howdidwedo.servicekit.naming;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.offering.OfferingsOrdered;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.servicekit.placing.Placing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// What people call teams and offerings, and in which order they read them: the same for everybody,
/// so that a process has one of it, filled from the topics as soon as it starts. What nobody has
/// named is called by its id, what nobody has placed comes last, by name.
public final class Names {
    private static final Names OF_THIS_PROCESS = new Names();

    /// The language staff read.
    private static final String STAFFS = "en";

    private final Map<String, TeamNamed> teams = new ConcurrentHashMap<>();
    private final Map<String, String> offerings = new ConcurrentHashMap<>();
    private final AtomicReference<Placing> teamOrder = new AtomicReference<>(Placing.NONE);
    private final AtomicReference<Placing> offeringOrder = new AtomicReference<>(Placing.NONE);
    private final AtomicBoolean taught = new AtomicBoolean();

    Names() {}

    /// The one of this process, whichever of its services asks.
    public static Names ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /// What a team is called.
    public String team(String id) {
        TeamNamed named = teams.get(id);
        return named == null || named.name() == null ? id : named.name();
    }

    /// What an offering is called.
    public String offering(String id) {
        return offerings.getOrDefault(id, id);
    }

    /// Teams in the order they are read in.
    public Comparator<String> teamOrder() {
        return teamOrder.get().order(this::team);
    }

    /// Offerings in the order they are read in.
    public Comparator<String> offeringOrder() {
        return offeringOrder.get().order(this::offering);
    }

    /// Takes in what an event says of names, if it says anything.
    public void learn(Event event) {
        switch (event) {
            case TeamNamed team ->
                    teams.merge(
                            team.team(),
                            team,
                            (old, now) -> now.version() < old.version() ? old : now);
            case OfferingChanged offering -> learn(offering);
            case OfferingWithdrawn offering -> offerings.remove(offering.offering());
            case TeamsOrdered order -> learn(teamOrder, order.version(), order.teams());
            case OfferingsOrdered order -> learn(offeringOrder, order.version(), order.offerings());
            default -> {}
        }
    }

    private static void learn(AtomicReference<Placing> order, long version, List<String> ids) {
        order.accumulateAndGet(
                new Placing(version, ids), (old, now) -> now.version() < old.version() ? old : now);
    }

    private void learn(OfferingChanged offering) {
        String name = offering.name().get(STAFFS);
        if (name == null) {
            offerings.remove(offering.offering());
        } else {
            offerings.put(offering.offering(), name);
        }
    }

    /// Whether the one who asks is to fill it: several services of a process need not read the
    /// same.
    boolean isLeftToTeach() {
        return taught.compareAndSet(false, true);
    }

    /// Nobody fills it any more.
    void leave() {
        taught.set(false);
    }
}
