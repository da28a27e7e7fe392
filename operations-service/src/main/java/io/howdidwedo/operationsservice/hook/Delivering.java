package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Delivery.Try;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.Receivers.Answer;
import io.howdidwedo.operationsservice.hook.Receivers.Answered;
import io.howdidwedo.operationsservice.hook.Receivers.Posting;
import io.howdidwedo.operationsservice.hook.Receivers.Unreached;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Posts to hooks what is due to them, some at once to each; the hooks have nothing to do with each
/// other.
///
/// As soon as something comes through to one that has failed, what has waited for it goes, too.
///
/// What is posted is leased first and noted afterwards. Whoever dies in between leaves it to be
/// posted once more when the lease is over, under the same id.
public final class Delivering {
    /// So many are posted to one hook at once.
    static final int AT_ONCE = 4;

    private static final int GONE = 410;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Bodies bodies;
    private final Receivers receivers;
    private final BackOff backOff;
    private final Consumer<List<Callable<Void>>> together;
    private final Clock clock;

    /// Posts to these receivers.
    ///
    /// @param together does these side by side, and returns when all are done
    /// @param chance from 0 to 1
    public Delivering(
            Hooks hooks,
            Deliveries deliveries,
            Bodies bodies,
            Receivers receivers,
            Consumer<List<Callable<Void>>> together,
            DoubleSupplier chance,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.receivers = receivers;
        this.backOff = new BackOff(chance);
        this.together = together;
        this.clock = clock;
    }

    /// Posts some of what is due to a hook that is on: one alone while nothing comes through.
    ///
    /// @return how many were posted; there may be more when it is not 0
    public int some(UUID id) {
        Optional<Hook> hook = hooks.find(id).filter(Hook::isOn);
        if (hook.isEmpty()) {
            return 0;
        }
        List<Delivery> due = deliveries.lease(id, clock.instant(), most(hook.get()));
        List<Callable<Void>> posting = new ArrayList<>();
        for (Delivery one : due) {
            posting.add(
                    () -> {
                        post(hook.get(), one);
                        return null;
                    });
        }
        together.accept(posting);
        return due.size();
    }

    private static int most(Hook hook) {
        return isFailing(hook) ? 1 : AT_ONCE;
    }

    private static boolean isFailing(Hook hook) {
        return hook.state() instanceof On(Instant failingSince) && failingSince != null;
    }

    private void post(Hook hook, Delivery delivery) {
        Instant now = clock.instant();
        Answer answer =
                receivers.post(
                        new Posting(
                                hook.wish().address(),
                                delivery.id(),
                                now,
                                bodies.body(hook, delivery),
                                hook.secret().signing(now)));
        Try tried = tried(now, answer);
        if (answer instanceof Answered answered && answered.status() / 100 == 2) {
            var _ = deliveries.change(delivery.id(), one -> one.delivered(tried));
            if (isFailing(hook)) {
                var _ = hooks.change(hook.id(), Hook::reached);
                deliveries.hurry(hook.id(), clock.instant());
            }
        } else {
            missed(hook, delivery, answer, tried);
        }
    }

    private void missed(Hook hook, Delivery delivery, Answer answer, Try tried) {
        Instant now = clock.instant();
        Instant again = again(delivery, answer, now);
        var _ = deliveries.change(delivery.id(), one -> one.missed(tried, again));
        boolean gone = answer instanceof Answered answered && answered.status() == GONE;
        var _ = hooks.change(hook.id(), one -> gone ? one.gone(now) : one.missed(now));
    }

    private @Nullable Instant again(Delivery delivery, Answer answer, Instant now) {
        return backOff.after(delivery.tries())
                .map(pause -> now.plus(longer(pause, wished(answer))))
                .orElse(null);
    }

    private static Duration wished(Answer answer) {
        Duration pause = answer instanceof Answered answered ? answered.pause() : null;
        if (pause == null || pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Try tried(Instant at, Answer answer) {
        return switch (answer) {
            case Answered answered ->
                    new Try(at, answered.status(), answered.took().toMillis(), answered.words());
            case Unreached unreached ->
                    new Try(at, null, unreached.took().toMillis(), unreached.why());
        };
    }
}
