package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is on its way to hooks, and what has become of what was.
public interface Deliveries {
    /// Adds those that are not there yet.
    void add(Collection<Delivery> some);

    /// The one with this id.
    Optional<Delivery> find(UUID id);

    /// Takes out for trying what is due to a hook, the first first; each is leased to whoever gets
    /// it, and to nobody else meanwhile.
    List<Delivery> lease(UUID hook, Instant now, int most);

    /// Takes one a step on.
    ///
    /// @return as it now is; empty when there is none
    Optional<Delivery> change(UUID id, UnaryOperator<Delivery> step);

    /// Those to a hook, the newest first.
    ///
    /// @param state only those; null: all
    /// @param before only those taken in before; null: all
    List<Delivery> latest(
            UUID hook, @Nullable DeliveryState state, @Nullable Instant before, int most);

    /// How many there are to a hook, by their state.
    Map<DeliveryState, Long> count(UUID hook);

    /// How many go once more for this reason, by their state.
    Map<DeliveryState, Long> countReplay(UUID replay);

    /// Has all to a hook go once more that tell of what came to be so from the one instant until
    /// before the other.
    ///
    /// @param why what they have in common from now on
    /// @return how many
    long replay(UUID hook, Instant from, Instant until, UUID why, Instant now);

    /// Has all to a hook that wait for their next try be tried now, but what somebody tries just
    /// now.
    void hurry(UUID hook, Instant now);

    /// Forgets all to a hook.
    void forget(UUID hook);

    /// Forgets what was taken in before.
    void forgetBefore(Instant instant);
}
