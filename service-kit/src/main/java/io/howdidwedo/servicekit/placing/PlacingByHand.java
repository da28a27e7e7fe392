package io.howdidwedo.servicekit.placing;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Puts things of one kind in order, keeps that, and tells all services.
public final class PlacingByHand {
    private final Kind kind;
    private final Catalogue<Placing> kept;
    private final Clock clock;

    /// What is put in order.
    ///
    /// @param thing what one of them is called where there is none
    /// @param key under which the newest order stays on the topic
    /// @param told what others are told of an order
    public record Kind(String thing, String key, Function<Placing, Event> told) {}

    /// Keeps the order of this kind here.
    public PlacingByHand(Kind kind, Catalogue<Placing> kept, Clock clock) {
        this.kind = kind;
        this.kept = kept;
        this.clock = clock;
    }

    /// The order as it is.
    public Placing placing() {
        return kept.find(id()).orElse(Placing.NONE);
    }

    /// These ids as they are to be read.
    public List<String> inOrder(Collection<String> ids, UnaryOperator<String> name) {
        return ids.stream().distinct().sorted(placing().order(name)).toList();
    }

    /// Takes one to a place among those that somebody sees.
    ///
    /// @param all everything there is
    /// @return what takes it back
    /// @throws NotFound when it is not among them
    public PlaceChange move(
            Collection<String> all,
            UnaryOperator<String> name,
            Predicate<String> seen,
            PlaceChange change) {
        int before = seen(inOrder(all, name), seen).indexOf(change.id());
        if (before < 0) {
            throw new NotFound(kind.thing(), change.id());
        }
        change(
                placing -> {
                    List<String> now = all.stream().distinct().sorted(placing.order(name)).toList();
                    return placing.moved(now, seen(now, seen), change);
                });
        return new PlaceChange(before, change.id());
    }

    private static List<String> seen(List<String> all, Predicate<String> seen) {
        return all.stream().filter(seen).toList();
    }

    private void change(UnaryOperator<Placing> step) {
        Function<Placing, @Nullable Change<Placing>> changed =
                placing -> change(placing, step.apply(placing));
        if (kept.change(id(), changed).isPresent()) {
            return;
        }
        Change<Placing> first = changed.apply(Placing.NONE);
        if (first != null && !kept.add(first)) {
            kept.change(id(), changed);
        }
    }

    private @Nullable Change<Placing> change(Placing before, Placing after) {
        return after.equals(before) ? null : new Change<>(id(), after, List.of(told(after)));
    }

    private OutgoingEvent told(Placing placing) {
        return OutgoingEvent.of(
                DerivedId.of("placing", kind.thing(), placing.version()),
                kind.key(),
                clock.instant(),
                kind.told().apply(placing));
    }

    private UUID id() {
        return DerivedId.of("placing", kind.thing());
    }
}
