package io.howdidwedo.servicekit.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RightOfWayTest {
    private static final Duration PIECE = Duration.ofMillis(100);

    private final List<Duration> pauses = new ArrayList<>();
    private volatile long now;
    private final RightOfWay way =
            new RightOfWay(() -> now, nanos -> pauses.add(Duration.ofNanos(nanos)));

    @Test
    void thePastHasEverythingWhileNothingHappens() {
        way.giveWay(this::piece);

        assertThat(pauses).isEmpty();
    }

    @Test
    void thePastPausesTwiceAsLongAsItWorkedWhileMuchHappens() {
        way.happened(10_000);

        way.giveWay(this::piece);

        assertThat(pauses).containsExactly(PIECE.multipliedBy(2));
    }

    @Test
    void noPauseIsLongerThanASecond() {
        way.happened(10_000_000);

        way.giveWay(() -> now += Duration.ofSeconds(10).toNanos());

        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void thePastPausesAShortWhileWhenLittleHappens() {
        way.happened(10);

        way.giveWay(this::piece);

        assertThat(pauses)
                .singleElement()
                .satisfies(
                        pause ->
                                assertThat(pause)
                                        .isBetween(Duration.ofMillis(15), Duration.ofMillis(20)));
    }

    @Test
    void whatHappenedIsForgottenSoon() {
        way.happened(100);
        now += Duration.ofSeconds(20).toNanos();

        way.giveWay(this::piece);

        assertThat(pauses).isEmpty();
    }

    @Test
    void onePieceAtATimeIsWorkedOnWhileSomethingHappens() throws InterruptedException {
        way.happened(10_000);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            Thread.ofPlatform()
                    .start(
                            () ->
                                    way.giveWay(
                                            () -> {
                                                most.accumulateAndGet(
                                                        atOnce.incrementAndGet(), Math::max);
                                                Thread.yield();
                                                atOnce.decrementAndGet();
                                                done.countDown();
                                            }));
        }
        done.await();

        assertThat(most).hasValue(1);
    }

    @Test
    void aPieceKeepsNoCarrierOfVirtualThreads() throws InterruptedException {
        List<Boolean> virtual = new ArrayList<>();

        Thread.ofVirtual()
                .start(() -> way.giveWay(() -> virtual.add(Thread.currentThread().isVirtual())))
                .join();

        assertThat(virtual).containsExactly(false);
    }

    @Test
    void whatAPieceThrowsIsThrown() throws InterruptedException {
        List<String> thrown = new ArrayList<>();

        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                way.giveWay(
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        });
                            } catch (IllegalStateException e) {
                                thrown.add(e.getMessage());
                            }
                        })
                .join();

        assertThat(thrown).containsExactly("broken");
    }

    @Test
    void aPieceThatFailsHoldsUpNoOther() {
        way.happened(10_000);
        assertThatThrownBy(
                        () ->
                                way.giveWay(
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");

        way.giveWay(this::piece);

        assertThat(pauses).hasSize(1);
    }

    private void piece() {
        now += PIECE.toNanos();
    }
}
