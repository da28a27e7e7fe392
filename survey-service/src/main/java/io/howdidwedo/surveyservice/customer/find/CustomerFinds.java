package io.howdidwedo.surveyservice.customer.find;

import io.howdidwedo.servicekit.identity.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// All customers as they are found.
public interface CustomerFinds {

    /// The customer with this key.
    Optional<CustomerFind> find(UUID key);

    /// Takes what is known of customers a step on, each written if nobody else was quicker.
    ///
    /// @param step from what is known; null when nothing is
    void changeAll(
            Collection<UUID> keys, BiFunction<UUID, @Nullable CustomerFind, CustomerFind> step);

    /// Forgets what is known of a customer.
    void forget(UUID key);

    /// Some of these teams' customers, those that were served last first.
    ///
    /// @param after only those behind it; null: from the first
    List<CustomerFind> latest(Teams teams, @Nullable Place after, int limit);

    /// Some that have a term which begins so, in no particular order.
    List<CustomerFind> beginning(String term, Teams teams, int limit);

    /// A place in the list.
    ///
    /// @param newest of the last one before it, as the list is ordered
    record Place(long newest, UUID key) {}
}
