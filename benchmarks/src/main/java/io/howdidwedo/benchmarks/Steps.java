package io.howdidwedo.benchmarks;

/// Tells on the error stream how far a run is.
public final class Steps {
    private final long startedAt = System.nanoTime();

    /// What comes now, and after how many seconds.
    public void say(String what) {
        System.err.printf("%6.1f s  %s%n", seconds(startedAt), what);
    }

    /// How many seconds have passed since this reading of the nano time.
    public static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
