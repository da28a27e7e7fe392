package io.howdidwedo.operationsservice.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Delivery.Try;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of deliveries keeps to.
public abstract class DeliveriesKit {
    private static final Hook HOOK = SomeHook.of(1);
    private static final Hook OTHER = SomeHook.of(2);
    private static final Instant NOW = SomeHook.MADE.plusSeconds(60);
    private static final Try DONE = new Try(NOW, 204, 12, "");

    private Deliveries deliveries;

    /// A store with nothing in it.
    protected abstract Deliveries deliveries();

    @BeforeEach
    void begin() {
        deliveries = deliveries();
    }

    private void add(int... numbers) {
        List<Delivery> some = new ArrayList<>();
        for (int number : numbers) {
            some.add(SomeHook.delivery(HOOK, number));
        }
        deliveries.add(some);
    }

    @Test
    void keepsOneAsItWasAdded() {
        Delivery tried = SomeHook.delivery(HOOK, 1).leased(NOW).missed(DONE, NOW);
        deliveries.add(List.of(tried));

        assertThat(deliveries.find(tried.id())).contains(tried);
        assertThat(deliveries.find(new UUID(0, 0))).isEmpty();
    }

    @Test
    void keepsWhatIsThereWhenTheSameComesAgain() {
        add(1);
        UUID id = SomeHook.delivery(HOOK, 1).id();
        var _ = deliveries.change(id, one -> one.delivered(DONE));

        add(1, 2);

        assertThat(deliveries.find(id).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(deliveries.latest(HOOK.id(), null, null, 9)).hasSize(2);
    }

    @Test
    void addsNothingWhenThereIsNothing() {
        add();

        assertThat(deliveries.count(HOOK.id())).isEmpty();
    }

    @Test
    void leasesWhatIsDueTheFirstFirst() {
        add(3, 1, 2);
        deliveries.add(List.of(SomeHook.delivery(OTHER, 4)));

        assertThat(deliveries.lease(HOOK.id(), SomeHook.MADE.plusSeconds(2), 9))
                .extracting(Delivery::facts)
                .containsExactly("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void leasesNoMoreThanIsAskedFor() {
        add(1, 2, 3);

        assertThat(deliveries.lease(HOOK.id(), NOW, 2)).hasSize(2);
        assertThat(deliveries.lease(HOOK.id(), NOW, 2)).hasSize(1);
        assertThat(deliveries.lease(HOOK.id(), NOW, 2)).isEmpty();
    }

    @Test
    void leasesAnewWhatNobodyHasNoted() {
        add(1);

        assertThat(deliveries.lease(HOOK.id(), NOW, 1)).extracting(Delivery::tries).containsOnly(1);
        Instant justBefore = NOW.plus(Delivery.LEASE).minusMillis(1);
        assertThat(deliveries.lease(HOOK.id(), justBefore, 1)).isEmpty();
        assertThat(deliveries.lease(HOOK.id(), NOW.plus(Delivery.LEASE), 1))
                .extracting(Delivery::tries)
                .containsOnly(2);
    }

    @Test
    void leasesEachToOneOfThoseWhoAskAtOnce() throws Exception {
        add(1, 2, 3, 4, 5, 6, 7, 8);
        List<UUID> leased = new ArrayList<>();
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Delivery>>> asking = new ArrayList<>();
            for (int who = 0; who < 4; who++) {
                asking.add(() -> deliveries.lease(HOOK.id(), NOW, 8));
            }
            for (Future<List<Delivery>> one : several.invokeAll(asking)) {
                leased.addAll(ids(one));
            }
        }

        assertThat(leased).hasSize(8).doesNotHaveDuplicates();
    }

    private static List<UUID> ids(Future<List<Delivery>> some)
            throws InterruptedException, ExecutionException {
        return some.get().stream().map(Delivery::id).toList();
    }

    @Test
    void leasesNothingThatIsDone() {
        add(1, 2);
        var _ = deliveries.change(SomeHook.delivery(HOOK, 1).id(), one -> one.delivered(DONE));
        var _ = deliveries.change(SomeHook.delivery(HOOK, 2).id(), one -> one.missed(DONE, null));

        assertThat(deliveries.lease(HOOK.id(), NOW.plusSeconds(99_999), 9)).isEmpty();
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        add(1, 2, 3);
        deliveries.add(List.of(SomeHook.delivery(OTHER, 4)));

        List<Delivery> page = deliveries.latest(HOOK.id(), null, null, 2);

        assertThat(page)
                .extracting(Delivery::madeAt)
                .containsExactly(SomeHook.MADE.plusSeconds(3), SomeHook.MADE.plusSeconds(2));
        assertThat(deliveries.latest(HOOK.id(), null, page.getLast().madeAt(), 2)).hasSize(1);
    }

    @Test
    void listsAndCountsByWhatHasBecomeOfThem() {
        add(1, 2, 3);
        var _ = deliveries.change(SomeHook.delivery(HOOK, 2).id(), one -> one.delivered(DONE));

        assertThat(deliveries.count(HOOK.id()))
                .isEqualTo(Map.of(DeliveryState.WAITING, 2L, DeliveryState.DELIVERED, 1L));
        assertThat(deliveries.latest(HOOK.id(), DeliveryState.DELIVERED, null, 9))
                .extracting(Delivery::last)
                .containsExactly(DONE);
    }

    @Test
    void hasASpanOfTimeGoOnceMore() {
        add(1, 2, 3);
        for (int number : List.of(1, 2, 3)) {
            var _ =
                    deliveries.change(
                            SomeHook.delivery(HOOK, number).id(), one -> one.delivered(DONE));
        }
        UUID why = new UUID(9, 9);
        Instant later = NOW.plusSeconds(600);

        long many =
                deliveries.replay(
                        HOOK.id(),
                        SomeHook.MADE.plusSeconds(1),
                        SomeHook.MADE.plusSeconds(3),
                        why,
                        later);

        assertThat(many).isEqualTo(2);
        assertThat(deliveries.countReplay(why)).isEqualTo(Map.of(DeliveryState.WAITING, 2L));
        assertThat(deliveries.lease(HOOK.id(), later, 9))
                .extracting(Delivery::tries)
                .containsExactly(1, 1);
    }

    @Test
    void hurriesWhatWaitsAndNothingThatIsTriedOrDone() {
        add(1, 2, 3);
        var _ = deliveries.lease(HOOK.id(), NOW, 2);
        var _ =
                deliveries.change(
                        SomeHook.delivery(HOOK, 1).id(),
                        one -> one.missed(DONE, NOW.plusSeconds(9_999)));
        var _ = deliveries.change(SomeHook.delivery(HOOK, 3).id(), one -> one.delivered(DONE));

        deliveries.hurry(HOOK.id(), NOW);

        assertThat(deliveries.lease(HOOK.id(), NOW, 9))
                .extracting(Delivery::facts)
                .containsExactly("{\"number\":1}");
    }

    @Test
    void forgetsWhatIsOldAndWhatIsOfAHookThatIsGone() {
        add(1, 2);
        deliveries.add(List.of(SomeHook.delivery(OTHER, 9)));

        deliveries.forgetBefore(SomeHook.MADE.plusSeconds(2));
        assertThat(deliveries.latest(HOOK.id(), null, null, 9)).hasSize(1);

        deliveries.forget(HOOK.id());
        assertThat(deliveries.latest(HOOK.id(), null, null, 9)).isEmpty();
        assertThat(deliveries.latest(OTHER.id(), null, null, 9)).hasSize(1);
    }
}
