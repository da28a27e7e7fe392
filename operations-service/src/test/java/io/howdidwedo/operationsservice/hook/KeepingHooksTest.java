package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.KeepingHooks.Replay;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeepingHooksTest {
    private static final Teams NORTH = new Teams(Set.of("north-branch"));

    private final SettableClock clock = new SettableClock(SomeHook.MADE);
    private final HooksInMemory hooks = new HooksInMemory();
    private final DeliveriesInMemory deliveries = new DeliveriesInMemory();
    private final AtomicInteger news = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final TakingEvents taking =
            new TakingEvents(hooks, deliveries, new PlainBodies(), news::incrementAndGet, clock);
    private final KeepingHooks keeping =
            new KeepingHooks(
                    hooks,
                    deliveries,
                    taking,
                    news::incrementAndGet,
                    () -> new UUID(5, ids.incrementAndGet()),
                    () -> "whsec_" + ids.get(),
                    clock);

    @Test
    void eachHasASecretOfItsOwn() {
        Hook first = keeping.add(SomeHook.wish("A"), "Ada");
        Hook second = keeping.add(SomeHook.wish("B"), "Ada");

        assertThat(first.secret().now()).isNotEqualTo(second.secret().now());
        assertThat(keeping.all(Teams.ALL)).containsExactly(first, second);
        assertThat(first.madeBy()).isEqualTo("Ada");
        assertThat(news.get()).isPositive();
    }

    @Test
    void whoIsLimitedToTeamsNeitherSeesNorChangesOthersHooks() {
        Hook all = keeping.add(SomeHook.wish("All"), "Ada");
        Hook north = keeping.add(SomeHook.wish("North", "north-branch"), "Ada");

        assertThat(keeping.all(NORTH)).containsExactly(north);
        assertThat(keeping.find(all.id(), NORTH)).isEmpty();
        assertThat(keeping.rotate(all.id(), NORTH)).isEmpty();
        assertThat(keeping.turn(all.id(), false, NORTH)).isEmpty();
        assertThat(keeping.change(all.id(), SomeHook.wish("Mine"), true, NORTH)).isEmpty();
        assertThat(keeping.test(all.id(), "Kim", NORTH)).isEmpty();
        assertThat(keeping.replay(all.id(), Instant.EPOCH, clock.instant(), NORTH)).isEmpty();
        assertThat(keeping.remove(all.id(), NORTH)).isFalse();
        assertThat(hooks.find(all.id())).contains(all);
        assertThat(keeping.turn(north.id(), false, NORTH)).isPresent();
    }

    @Test
    void aChangeKeepsItsSecret() {
        Hook made = keeping.add(SomeHook.wish("A"), "Ada");

        Hook changed =
                keeping.change(made.id(), SomeHook.wish("B"), false, Teams.ALL).orElseThrow();

        assertThat(changed.secret()).isEqualTo(made.secret());
        assertThat(changed.wish().name()).isEqualTo("B");
        assertThat(changed.isOn()).isFalse();
    }

    @Test
    void aTestGoesToAHookThatHasNotAskedForIt() {
        Hook made = keeping.add(SomeHook.wish("A"), "Ada");

        Delivery test = keeping.test(made.id(), "Kim", Teams.ALL).orElseThrow();

        assertThat(test.kind()).isEqualTo(Kind.WEBHOOK_TEST);
        assertThat(deliveries.lease(made.id(), clock.instant(), 9)).hasSize(1);
    }

    @Test
    void oneIsPostedOnceMoreUnderTheSameId() {
        Hook made = keeping.add(SomeHook.wish("A"), "Ada");
        Hook other = keeping.add(SomeHook.wish("B"), "Ada");
        taking.take(List.of(SomeHook.opened(1)));
        UUID id = deliveries.latest(made.id(), null, null, 1).getFirst().id();
        var _ =
                deliveries.change(
                        id, one -> one.delivered(new Delivery.Try(SomeHook.MADE, 204, 1, "")));

        assertThat(keeping.replay(other.id(), id, Teams.ALL)).isEmpty();
        assertThat(keeping.replay(made.id(), id, Teams.ALL)).isPresent();

        Delivery again = deliveries.find(id).orElseThrow();
        assertThat(again.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(again.dueAt()).isEqualTo(clock.instant());
        assertThat(again.tries()).isZero();
    }

    @Test
    void aSpanOfTimeIsPostedOnceMore() {
        Hook made = keeping.add(SomeHook.wish("A"), "Ada");
        taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2), SomeHook.opened(3)));

        Replay replay =
                keeping.replay(made.id(), SomeHook.MADE, SomeHook.MADE.plusSeconds(3), Teams.ALL)
                        .orElseThrow();

        assertThat(replay.deliveries()).isEqualTo(2);
        assertThat(deliveries.countReplay(replay.id())).containsEntry(DeliveryState.WAITING, 2L);
    }

    @Test
    void withAHookGoesWhatWasToBePostedToIt() {
        Hook made = keeping.add(SomeHook.wish("A"), "Ada");
        taking.take(List.of(SomeHook.opened(1)));

        assertThat(keeping.remove(made.id(), Teams.ALL)).isTrue();

        assertThat(hooks.all()).isEmpty();
        assertThat(deliveries.count(made.id())).isEmpty();
        assertThat(keeping.remove(made.id(), Teams.ALL)).isFalse();
    }
}
