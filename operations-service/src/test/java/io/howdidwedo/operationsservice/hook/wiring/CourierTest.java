package io.howdidwedo.operationsservice.hook.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.operationsservice.hook.DeliveriesInMemory;
import io.howdidwedo.operationsservice.hook.Delivering;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HooksInMemory;
import io.howdidwedo.operationsservice.hook.PlainBodies;
import io.howdidwedo.operationsservice.hook.Receivers.Answer;
import io.howdidwedo.operationsservice.hook.Receivers.Answered;
import io.howdidwedo.operationsservice.hook.Receivers.Posting;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {
    private static final UUID SLOW = new UUID(5, 1);
    private static final UUID QUICK = new UUID(5, 2);

    private final SettableClock clock = new SettableClock(SomeHook.MADE.plusSeconds(60));
    private final HooksInMemory hooks = new HooksInMemory();
    private final DeliveriesInMemory deliveries = new DeliveriesInMemory();
    private final Semaphore news = new Semaphore(0);
    private final AtomicReference<@Nullable Boolean> listens = new AtomicReference<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final TakingEvents taking =
            new TakingEvents(hooks, deliveries, new PlainBodies(), news::release, clock);
    private final Courier courier =
            new Courier(
                    hooks,
                    new Delivering(
                            hooks,
                            deliveries,
                            new PlainBodies(),
                            this::post,
                            SideBySide::all,
                            () -> 0,
                            clock),
                    listens::set,
                    news);

    @AfterEach
    void stop() {
        held.countDown();
        courier.stop();
    }

    private Answer post(Posting posting) {
        if (posting.address().contains("slow")) {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return new Answered(204, "", null, Duration.ZERO);
    }

    private static Hook leadingTo(int number, String address) {
        HookWish wish = SomeHook.wish(address);
        return SomeHook.of(
                number,
                new HookWish(
                        address,
                        "https://" + address,
                        wish.shape(),
                        wish.kinds(),
                        wish.teams(),
                        false,
                        null,
                        "en"));
    }

    private void awaitDelivered(UUID hook, long many) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                deliveries.count(hook).getOrDefault(DeliveryState.DELIVERED, 0L)
                                        == many);
    }

    @Test
    void aSlowHookHoldsUpNoOther() {
        hooks.add(leadingTo(1, "slow.example.org"));
        hooks.add(leadingTo(2, "quick.example.org"));
        courier.start();

        for (int number = 1; number <= 20; number++) {
            taking.take(List.of(SomeHook.opened(number)));
        }

        awaitDelivered(QUICK, 20);
        assertThat(deliveries.count(SLOW)).containsOnlyKeys(DeliveryState.WAITING);
        held.countDown();
        awaitDelivered(SLOW, 20);
    }

    @Test
    void nothingIsHeardWhileThereIsNoHook() {
        courier.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> Boolean.FALSE.equals(listens.get()));

        hooks.add(leadingTo(1, "quick.example.org"));
        news.release();
        await().atMost(Duration.ofSeconds(30)).until(() -> Boolean.TRUE.equals(listens.get()));

        hooks.remove(SLOW);
        news.release();
        await().atMost(Duration.ofSeconds(30)).until(() -> Boolean.FALSE.equals(listens.get()));
    }
}
