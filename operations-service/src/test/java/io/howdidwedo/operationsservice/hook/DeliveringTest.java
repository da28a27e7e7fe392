package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Delivery.Try;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveringTest {
    private static final UUID HOOK = SomeHook.of(1).id();

    private final SettableClock clock = new SettableClock(SomeHook.MADE);
    private final HooksInMemory hooks = new HooksInMemory();
    private final DeliveriesInMemory deliveries = new DeliveriesInMemory();
    private final ReceiversInMemory receivers = new ReceiversInMemory();
    private final TakingEvents taking =
            new TakingEvents(hooks, deliveries, new PlainBodies(), () -> {}, clock);
    private final KeepingHooks keeping =
            new KeepingHooks(
                    hooks,
                    deliveries,
                    taking,
                    () -> {},
                    () -> new UUID(8, 8),
                    () -> "whsec_second",
                    clock);
    private final Delivering delivering = delivering(deliveries);

    private Delivering delivering(Deliveries kept) {
        return new Delivering(
                hooks,
                kept,
                new PlainBodies(),
                receivers,
                DeliveringTest::oneByOne,
                () -> 1.0,
                clock);
    }

    private static void oneByOne(List<Callable<Void>> things) {
        for (Callable<Void> one : things) {
            try {
                one.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void oneHook() {
        hooks.add(SomeHook.of(1));
    }

    private Delivery only() {
        return deliveries.latest(HOOK, null, null, 1).getFirst();
    }

    private HookState state() {
        return hooks.find(HOOK).orElseThrow().state();
    }

    private void postAll() {
        int posted;
        do {
            posted = delivering.some(HOOK);
        } while (posted > 0);
    }

    @Test
    void postsWhatIsTakenInOnceHoweverOftenItIsHeard() {
        taking.take(List.of(SomeHook.opened(1)));
        taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2)));

        postAll();
        postAll();

        assertThat(receivers.posted())
                .extracting(Receivers.Posting::body)
                .containsExactlyInAnyOrder(
                        "case.opened " + SomeHook.opened(1).facts(),
                        "case.opened " + SomeHook.opened(2).facts());
        assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(only().last()).isEqualTo(new Try(clock.instant(), 204, 3, ""));
    }

    @Test
    void aReceiverThatIsDownForSixHoursGetsEveryEventById() {
        receivers.down();
        List<UUID> told = new ArrayList<>();
        Instant back = SomeHook.MADE.plus(Duration.ofHours(6));
        int number = 0;
        while (clock.instant().isBefore(back)) {
            if (clock.instant().getEpochSecond() % 600 == 0) {
                HookEvent event = SomeHook.opened(++number);
                taking.take(List.of(event));
                told.add(Delivery.of(SomeHook.of(1), event, "", clock.instant()).id());
            }
            postAll();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(state()).isEqualTo(new On(SomeHook.MADE));
        receivers.posted().clear();
        receivers.answer(200);

        for (int hour = 0; hour < 24; hour++) {
            postAll();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(told).hasSize(36);
        assertThat(receivers.ids()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(deliveries.count(HOOK)).containsOnlyKeys(DeliveryState.DELIVERED);
        assertThat(state()).isEqualTo(new On(null));
    }

    @Test
    void whatHasWaitedGoesAsSoonAsSomethingComesThrough() {
        receivers.down();
        for (int hour = 0; hour < 6; hour++) {
            taking.take(List.of(SomeHook.opened(hour + 1)));
            postAll();
            clock.advance(Duration.ofHours(1));
        }
        receivers.answer(200);
        taking.take(List.of(SomeHook.opened(7)));

        postAll();

        assertThat(deliveries.count(HOOK)).isEqualTo(Map.of(DeliveryState.DELIVERED, 7L));
    }

    @Test
    void whoDiesBetweenPostingAndNotingPostsOnceMoreUnderTheSameId() {
        taking.take(List.of(SomeHook.opened(1)));
        Delivering dying = delivering(new DyingDeliveries(deliveries));

        assertThatThrownBy(() -> dying.some(HOOK)).hasMessageContaining("killed");
        assertThat(delivering.some(HOOK)).isZero();
        clock.advance(Delivery.LEASE);
        assertThat(delivering.some(HOOK)).isEqualTo(1);

        assertThat(receivers.ids()).hasSize(2);
        assertThat(new HashSet<>(receivers.ids())).hasSize(1);
        assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(only().tries()).isEqualTo(2);
    }

    @Test
    void triesAgainWithGrowingPausesAndThenGivesUp() {
        receivers.answer(500);
        taking.take(List.of(SomeHook.opened(1)));
        Instant begin = clock.instant();

        assertThat(delivering.some(HOOK)).isEqualTo(1);
        assertThat(only().dueAt()).isEqualTo(begin.plusSeconds(6));
        int tries = 1;
        while (only().dueAt() != null) {
            clock.set(only().dueAt());
            hooks.change(HOOK, Hook::reached);
            tries += delivering.some(HOOK);
        }

        assertThat(tries).isEqualTo(BackOff.tries());
        assertThat(only().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(Duration.between(begin, clock.instant()))
                .isBetween(Duration.ofDays(3), Duration.ofDays(4));
    }

    @Test
    void leavesAReceiverAloneForAsLongAsItAsks() {
        receivers.busyFor(Duration.ofHours(1));
        taking.take(List.of(SomeHook.opened(1)));

        delivering.some(HOOK);
        assertThat(only().dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));

        receivers.busyFor(Duration.ofDays(400));
        clock.advance(Duration.ofHours(1));
        delivering.some(HOOK);
        assertThat(only().dueAt()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void tellsWhyAReceiverWasNotReached() {
        receivers.down();
        taking.take(List.of(SomeHook.opened(1)));

        delivering.some(HOOK);

        assertThat(only().last())
                .isEqualTo(new Try(clock.instant(), null, 3, "It was not reached."));
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAtOnce() {
        receivers.answer(410);
        taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2)));

        postAll();
        taking.take(List.of(SomeHook.opened(3)));
        postAll();

        assertThat(state()).isEqualTo(new Off(Why.GONE, clock.instant(), false));
        assertThat(deliveries.count(HOOK)).containsEntry(DeliveryState.WAITING, 3L);
    }

    @Test
    void oneThatFailsForThreeDaysIsSwitchedOffAndWhatHasWaitedGoesWhenItIsOn() {
        receivers.down();
        for (int hour = 0; hour <= 73; hour++) {
            taking.take(List.of(SomeHook.opened(hour + 1)));
            postAll();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(state()).isInstanceOf(Off.class);
        assertThat(((Off) state()).why()).isEqualTo(Why.FAILING);
        receivers.answer(200);
        receivers.posted().clear();
        postAll();
        assertThat(receivers.posted()).isEmpty();

        keeping.turn(HOOK, true, Teams.ALL);
        for (int hour = 0; hour < 30; hour++) {
            postAll();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(new HashSet<>(receivers.ids())).hasSize(74);
        assertThat(deliveries.count(HOOK)).containsOnlyKeys(DeliveryState.DELIVERED);
    }

    @Test
    void triesOneAloneWhileNothingComesThrough() {
        receivers.down();
        taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2), SomeHook.opened(3)));

        assertThat(delivering.some(HOOK)).isEqualTo(3);
        clock.advance(Duration.ofSeconds(6));

        assertThat(delivering.some(HOOK)).isEqualTo(1);
    }

    @Test
    void signsWithBothSecretsForADayAfterARotation() {
        keeping.rotate(HOOK, Teams.ALL);
        taking.take(List.of(SomeHook.opened(1)));
        postAll();
        clock.advance(HookSecret.BOTH);
        taking.take(List.of(SomeHook.opened(2)));
        postAll();

        assertThat(receivers.posted())
                .extracting(Receivers.Posting::secrets)
                .containsExactly(List.of("whsec_second", SomeHook.SECRET), List.of("whsec_second"));
    }

    @Test
    void secretsAreInNoLog() {
        taking.take(List.of(SomeHook.opened(1)));
        postAll();

        assertThat(SomeHook.of(1).toString()).doesNotContain("whsec_");
        assertThat(receivers.posted().toString()).doesNotContain("whsec_");
    }

    @Test
    void postsNothingToOneThatIsOffOrGone() {
        keeping.turn(HOOK, false, Teams.ALL);
        taking.take(List.of(SomeHook.opened(1)));

        assertThat(delivering.some(HOOK)).isZero();
        assertThat(delivering.some(new UUID(0, 0))).isZero();
    }

    /// Notes nothing: whoever posted is dead by then.
    private record DyingDeliveries(Deliveries kept) implements DelegatedDeliveries {
        @Override
        public java.util.Optional<Delivery> change(
                UUID id, java.util.function.UnaryOperator<Delivery> step) {
            throw new IllegalStateException("killed");
        }
    }
}
