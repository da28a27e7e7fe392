package io.howdidwedo.servicekit.naming;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.team.TeamNamed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// What people call teams and offerings: the same for everybody, so that a process has one of it,
/// filled from the topics as soon as it starts. What nobody has named is called by its id.
public final class Names {
    private static final Names OF_THIS_PROCESS = new Names();

    /// The language staff read.
    private static final String STAFFS = "en";

    private final Map<String, TeamNamed> teams = new ConcurrentHashMap<>();
    private final Map<String, String> offerings = new ConcurrentHashMap<>();
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
            default -> {}
        }
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
