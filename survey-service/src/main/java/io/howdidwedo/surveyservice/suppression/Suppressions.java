package io.howdidwedo.surveyservice.suppression;

import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All addresses that get no mail, or got none before.
public interface Suppressions {

    /// Why these addresses get no mail, by the address as given; those that do are left out.
    Map<String, Why> inForce(Collection<String> addresses);

    /// What happened to an address.
    Optional<Suppression> find(String address);

    /// Adds a step to the history of an address; one that is known changes nothing.
    void add(String address, Suppression.Entry entry);

    /// Addresses on the list, the latest first.
    ///
    /// @param part of the address; empty for all
    List<Suppression> latest(String part, int limit);

    /// Addresses that were taken off the list, the latest first.
    List<Suppression> takenOff(int limit);

    /// How many addresses are on the list.
    long count();
}
