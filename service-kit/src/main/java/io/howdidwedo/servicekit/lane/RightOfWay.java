package io.howdidwedo.servicekit.lane;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What happens now has the right of way over what is brought in from the past.
///
/// While nothing happens, the past has all processors. The more happens, the more it holds back:
/// one piece of it at a time is worked on in this process, and after each there is a pause of up to
/// twice the time it took, a second at most.
public final class RightOfWay {
    private static final RightOfWay OF_THIS_PROCESS =
            new RightOfWay(System::nanoTime, RightOfWay::sleep);

    /// For how long something that happened is felt: after this time a third of it is left.
    private static final double FELT_NANOS = Duration.ofSeconds(2).toNanos();

    /// So much felt at once is a busy time: fifty a second, of which an answer makes some.
    private static final double BUSY = 100;

    /// Less than this felt is as good as nothing.
    private static final double NOTHING = 0.05;

    /// At most so many times as long as a piece took, and never longer than a second: the others of
    /// the past wait for the end of it, too, and so does whoever stops.
    private static final double LARGEST_SHARE = 2;

    private static final long LONGEST_PAUSE = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Pausing pausing;
    private final ReentrantLock turn = new ReentrantLock(true);
    private double felt;
    private long feltAt;

    /// How a thread pauses.
    @FunctionalInterface
    public interface Pausing {
        /// Comes back after so long, or earlier when the thread is interrupted.
        void pause(long nanos);
    }

    /// One for itself, by this clock in nanoseconds.
    public RightOfWay(LongSupplier nanos, Pausing pausing) {
        this.nanos = nanos;
        this.pausing = pausing;
        this.feltAt = nanos.getAsLong();
    }

    /// The one of this process: its services share its processors.
    public static RightOfWay ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /// Something happened now, so many times.
    public synchronized void happened(int times) {
        felt = feltNow() + times;
    }

    /// Does a piece of work on the past when it may: at once while nothing happens, else one after
    /// the other and with pauses. A piece should be small: nothing interrupts it. It may be done on
    /// another thread; what it throws is thrown here.
    public void giveWay(Runnable past) {
        if (pressure() == 0) {
            onAThreadOfItsOwn(past);
            return;
        }
        turn.lock();
        try {
            long start = nanos.getAsLong();
            onAThreadOfItsOwn(past);
            pausing.pause(pauseAfter(nanos.getAsLong() - start));
        } finally {
            turn.unlock();
        }
    }

    private long pauseAfter(long took) {
        return Math.min(LONGEST_PAUSE, (long) (took * LARGEST_SHARE * pressure()));
    }

    /// Virtual threads share a few that carry them: one that computes for long would keep one of
    /// those from whoever answers people.
    private static void onAThreadOfItsOwn(Runnable past) {
        if (!Thread.currentThread().isVirtual()) {
            past.run();
            return;
        }
        FutureTask<@Nullable Void> piece = new FutureTask<>(past, null);
        Thread.ofPlatform().name("past").start(piece);
        try {
            piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while something of the past was done", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Something of the past failed", e.getCause());
        }
    }

    /// From 0, nothing happens, to 1.
    private synchronized double pressure() {
        double now = feltNow();
        return now < NOTHING ? 0 : Math.min(1, now / BUSY);
    }

    private double feltNow() {
        long now = nanos.getAsLong();
        double left = felt * Math.exp((feltAt - now) / FELT_NANOS);
        feltAt = now;
        felt = left;
        return left;
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            // Whoever works is to stop: it looks for that itself.
            Thread.currentThread().interrupt();
        }
    }
}
