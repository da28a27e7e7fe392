package io.howdidwedo.servicekit.lane;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// What happens now has the right of way over what is brought in from the past.
///
/// While nothing happens, the past has all processors. The more happens, the more it holds back:
/// one piece of it at a time is worked on in this process, and after each there is a pause of up to
/// twice the time it took.
public final class RightOfWay {
    private static final RightOfWay OF_THIS_PROCESS =
            new RightOfWay(System::nanoTime, RightOfWay::sleep);

    /// For how long something that happened is felt: after this time a third of it is left.
    private static final double FELT_NANOS = Duration.ofSeconds(2).toNanos();

    /// So much felt at once is a busy time: fifty a second, of which an answer makes some.
    private static final double BUSY = 100;

    /// Less than this felt is as good as nothing.
    private static final double NOTHING = 0.05;

    private static final double LONGEST_PAUSE = 2;

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
    /// the other and with pauses. A piece should be small: nothing interrupts it.
    public void giveWay(Runnable past) {
        if (pressure() == 0) {
            past.run();
            return;
        }
        turn.lock();
        try {
            long start = nanos.getAsLong();
            past.run();
            pausing.pause((long) ((nanos.getAsLong() - start) * LONGEST_PAUSE * pressure()));
        } finally {
            turn.unlock();
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
