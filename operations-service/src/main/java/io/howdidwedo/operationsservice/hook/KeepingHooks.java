package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.event.HookEvents;
import io.howdidwedo.servicekit.identity.Teams;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Sets hooks up, and has them tried and told once more. Whoever is limited to teams sees and
/// changes those hooks only that are told of these teams alone.
public final class KeepingHooks {
    private final Hooks hooks;
    private final Deliveries deliveries;
    private final TakingEvents taking;
    private final Runnable news;
    private final Supplier<UUID> ids;
    private final Supplier<String> secrets;
    private final Clock clock;

    /// Keeps hooks here.
    ///
    /// @param news told when what hooks are to be told, or which there are, has changed
    /// @param secrets gives one that nobody knows yet
    public KeepingHooks(
            Hooks hooks,
            Deliveries deliveries,
            TakingEvents taking,
            Runnable news,
            Supplier<UUID> ids,
            Supplier<String> secrets,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.taking = taking;
        this.news = news;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// All of these teams, the oldest first.
    public List<Hook> all(Teams teams) {
        return hooks.all().stream().filter(hook -> hook.isWithin(teams)).toList();
    }

    /// The one with this id.
    public Optional<Hook> find(UUID id, Teams teams) {
        return hooks.find(id).filter(hook -> hook.isWithin(teams));
    }

    /// Adds one, with a secret of its own.
    public Hook add(HookWish wish, String madeBy) {
        Hook hook = Hook.first(ids.get(), wish, secrets.get(), madeBy, clock.instant());
        hooks.add(hook);
        news.run();
        return hook;
    }

    /// Changes what is wanted of one, and whether it is on.
    public Optional<Hook> change(UUID id, HookWish wish, boolean on, Teams teams) {
        return step(id, teams, hook -> hook.as(wish).turned(on, clock.instant()));
    }

    /// Switches one on or off. What happened while it was off is posted when it is on again.
    public Optional<Hook> turn(UUID id, boolean on, Teams teams) {
        return step(id, teams, hook -> hook.turned(on, clock.instant()));
    }

    /// Gives one another secret.
    public Optional<Hook> rotate(UUID id, Teams teams) {
        String secret = secrets.get();
        return step(id, teams, hook -> hook.signedWith(secret, clock.instant()));
    }

    private Optional<Hook> step(UUID id, Teams teams, UnaryOperator<Hook> step) {
        Optional<Hook> before = find(id, teams);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hook> changed =
                hooks.change(id, hook -> hook.isWithin(teams) ? step.apply(hook) : hook);
        if (!before.get().isOn() && changed.filter(Hook::isOn).isPresent()) {
            deliveries.hurry(id, clock.instant());
        }
        news.run();
        return changed;
    }

    /// Takes one out, with all that was to be posted to it.
    public boolean remove(UUID id, Teams teams) {
        if (find(id, teams).isEmpty()) {
            return false;
        }
        hooks.remove(id);
        deliveries.forget(id);
        news.run();
        return true;
    }

    /// Posts something to it that says that somebody tries it.
    public Optional<Delivery> test(UUID id, String by, Teams teams) {
        return find(id, teams)
                .map(
                        hook ->
                                taking.take(
                                        hook, HookEvents.test(id, ids.get(), by, clock.instant())));
    }

    /// One that was or is to be posted to a hook.
    public Optional<Delivery> delivery(UUID id, UUID delivery, Teams teams) {
        return find(id, teams)
                .flatMap(hook -> deliveries.find(delivery))
                .filter(found -> found.hook().equals(id));
    }

    /// Posts one once more, under the same id.
    public Optional<Delivery> replay(UUID id, UUID delivery, Teams teams) {
        Optional<Delivery> again =
                delivery(id, delivery, teams)
                        .flatMap(
                                found ->
                                        deliveries.change(
                                                delivery,
                                                one -> one.onceMore(ids.get(), clock.instant())));
        news.run();
        return again;
    }

    /// Posts all once more that tell of what came to be so from the one instant until before the
    /// other, as far as it is kept.
    ///
    /// @return empty when there is no such hook
    public Optional<Replay> replay(UUID id, Instant from, Instant until, Teams teams) {
        return find(id, teams)
                .map(
                        hook -> {
                            UUID why = ids.get();
                            long many = deliveries.replay(id, from, until, why, clock.instant());
                            news.run();
                            return new Replay(why, many);
                        });
    }

    /// What goes once more.
    ///
    /// @param id what all of it have in common
    /// @param deliveries how many they are
    public record Replay(UUID id, long deliveries) {}
}
