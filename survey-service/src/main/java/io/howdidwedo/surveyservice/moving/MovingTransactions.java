package io.howdidwedo.surveyservice.moving;

import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.merging.RememberedMerges;
import io.howdidwedo.surveyservice.throttle.Throttle;
import io.howdidwedo.surveyservice.transaction.MovableTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Moves transactions to the names they are to be kept under, with whatever is kept about them, a
/// few at a time, so that nobody who does something now waits for it. What a stop interrupts goes
/// on at the next start: what has moved is where it belongs and moves no more.
public final class MovingTransactions {
    /// From then on nobody comes with a name that they read before, or with what they read of a
    /// transaction before it moved.
    static final Duration SETTLING = Duration.ofSeconds(30);

    private static final int AT_ONCE = 100;

    private final Merges merges;
    private final RememberedMerges names;
    private final MovableTransactions transactions;
    private final AboutTransactions about;
    private final Throttle throttle;
    private final Afterwards after;
    private final Clock clock;

    /// Moves these.
    public MovingTransactions(
            Merges merges,
            RememberedMerges names,
            MovableTransactions transactions,
            AboutTransactions about,
            Throttle throttle,
            Afterwards after,
            Clock clock) {
        this.merges = merges;
        this.names = names;
        this.transactions = transactions;
        this.about = about;
        this.throttle = throttle;
        this.after = after;
        this.clock = clock;
    }

    /// Moves what there is to move now, and looks once more after what has moved some time ago.
    public void work() {
        for (Merge merge : merges.unsettled()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (merge.isMoving()) {
                move(merge);
            } else if (isToBeSettled(merge)) {
                settle(merge);
            }
        }
    }

    private boolean isToBeSettled(Merge merge) {
        Instant movedAt = merge.movedAt();
        return movedAt != null && !clock.instant().isBefore(movedAt.plus(SETTLING));
    }

    private void move(Merge merge) {
        KnownAs known = names.fresh();
        if (merge.kind() == Merge.Kind.CUSTOMER && merge.isInForce()) {
            throttle.oneWith(merge.merged(), known.kept(merge.kind(), merge.merged()));
        }
        List<UUID> some = misplaced(merge, known);
        change(merge, one -> one.moved(0, some.size()));
        for (List<UUID> set : inSets(some)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            RightOfWay.ofThisProcess().giveWay(() -> move(set, known));
            change(merge, one -> one.moved(set.size(), some.size()));
        }
        placesOf(merge, known).forEach(name -> after.changed(merge.kind(), name));
        change(merge, one -> one.allMoved(clock.instant()));
    }

    private int move(List<UUID> set, KnownAs known) {
        return about.follow(transactions.moveAll(set, known, clock.instant()));
    }

    /// Somebody may have come in with what they read before; and a stop may have come between a
    /// transaction and what is kept about it.
    private void settle(Merge merge) {
        KnownAs known = names.fresh();
        List<UUID> late = misplaced(merge, known);
        inSets(late).forEach(set -> move(set, known));
        int found = late.size();
        for (List<UUID> set : inSets(moved(merge, known))) {
            found += move(set, known);
        }
        if (found > 0) {
            placesOf(merge, known).forEach(name -> after.changed(merge.kind(), name));
        }
        boolean isSettled = found == 0;
        Instant now = clock.instant();
        change(merge, one -> isSettled ? one.settled(now) : one.allMoved(now));
    }

    /// Those of what may be concerned that are not where they belong.
    private List<UUID> misplaced(Merge merge, KnownAs known) {
        List<UUID> some = new ArrayList<>();
        Predicate<Transaction> misplaced = one -> !one.isKeptAs(known);
        for (String name : placesOf(merge, known)) {
            boolean othersOnly = !name.equals(merge.merged());
            transactions.each(
                    merge.kind(),
                    name,
                    othersOnly,
                    one -> {
                        if (misplaced.test(one)) {
                            some.add(one.id());
                        }
                    });
        }
        return some;
    }

    private List<UUID> moved(Merge merge, KnownAs known) {
        List<UUID> some = new ArrayList<>();
        placesOf(merge, known)
                .forEach(
                        name ->
                                transactions.each(
                                        merge.kind(), name, true, one -> some.add(one.id())));
        return some;
    }

    /// The names under which there may be something that belongs, or belonged, to the merged one.
    private static Set<String> placesOf(Merge merge, KnownAs known) {
        Set<String> places = new LinkedHashSet<>();
        places.add(merge.merged());
        places.add(merge.kept());
        places.add(known.kept(merge.kind(), merge.kept()));
        return places;
    }

    private static List<List<UUID>> inSets(List<UUID> some) {
        List<List<UUID>> sets = new ArrayList<>();
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            sets.add(some.subList(from, Math.min(some.size(), from + AT_ONCE)));
        }
        return sets;
    }

    /// What is merged or separated once more meanwhile begins anew.
    private void change(Merge merge, UnaryOperator<Merge> step) {
        var _ =
                merges.change(
                        merge,
                        now -> now.changedAt().equals(merge.changedAt()) ? step.apply(now) : now);
    }

    /// What follows when transactions have moved.
    @FunctionalInterface
    public interface Afterwards {
        /// Some left this name, or came to it.
        void changed(Merge.Kind kind, String name);
    }
}
