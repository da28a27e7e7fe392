package io.howdidwedo.analyticsservice.chronicle;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries on to newer data, in the background, what people have lately asked of older data:
/// whoever looks next need not wait for it. It is the newest data as ever that they are told of;
/// where that has not been carried to yet, they do it themselves.
///
/// While data becomes newer all the time this takes a fifth of the time at most.
final class Ahead {
    private static final Logger log = LoggerFactory.getLogger(Ahead.class);

    /// What comes with an answer mostly comes within this time.
    private static final long TOGETHER = TimeUnit.MILLISECONDS.toNanos(20);

    /// So often as long as carrying took there is a pause for it.
    private static final long REST = 4;

    /// So much of it may be put off, so that answers that come seldom need not wait.
    private static final long PUT_OFF = TimeUnit.SECONDS.toNanos(4);

    private final Freshness<?> freshness;
    private final List<Carried> carried = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile long rested;

    /// Something that can be carried on.
    ///
    /// @param wanted whether somebody has asked for it lately
    /// @param carry to the moment that the thread holds
    record Carried(BooleanSupplier wanted, Runnable carry) {}

    Ahead(Freshness<?> freshness, long now) {
        this.freshness = freshness;
        this.rested = now;
    }

    void of(Carried further) {
        carried.add(further);
    }

    /// Goes on from now whenever data has changed, in a thread of its own, until it is closed.
    AutoCloseable start(Changes changes) {
        ScheduledThreadPoolExecutor thread =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("ahead").factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        changes.whenChanged(() -> soon(thread));
        return thread;
    }

    private void soon(ScheduledExecutorService thread) {
        if (!thread.isShutdown() && waits.compareAndSet(false, true)) {
            long pause = pause(freshness.now());
            var _ = thread.schedule(() -> carry(thread), pause, TimeUnit.NANOSECONDS);
        }
    }

    private void carry(ScheduledExecutorService thread) {
        waits.set(false);
        try {
            if (!carry()) {
                soon(thread);
            }
        } catch (RuntimeException e) {
            log.debug("What people may ask next could not be carried on", e);
        }
    }

    /// How long to wait before carrying on.
    long pause(long now) {
        return Math.max(TOGETHER, rested - now - PUT_OFF);
    }

    /// Carries all on to one moment, until newer data is there.
    ///
    /// @return whether it was time to: while people ask of some moment, nothing is carried on to a
    ///     newer one, or they would have to count anew
    boolean carry() {
        if (freshness.isAsked()) {
            return false;
        }
        List<Carried> wanted = carried.stream().filter(one -> one.wanted().getAsBoolean()).toList();
        if (!wanted.isEmpty()) {
            long start = freshness.now();
            freshness.inOneMoment(() -> carry(wanted));
            long took = freshness.now() - start;
            rested = Math.max(rested, start) + (1 + REST) * took;
        }
        return true;
    }

    private int carry(List<Carried> wanted) {
        int done = 0;
        while (done < wanted.size() && !freshness.isOvertaken()) {
            wanted.get(done++).carry().run();
        }
        return done;
    }
}
