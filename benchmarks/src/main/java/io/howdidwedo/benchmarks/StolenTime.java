package io.howdidwedo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// How much of the processors a virtual machine's host gave to others: with much of it, times say
/// little and only ratios hold.
public final class StolenTime {
    private static final Path COUNTERS = Path.of("/proc/stat");
    private static final int STOLEN = 7;

    private final long[] before;

    private StolenTime(long[] before) {
        this.before = before;
    }

    /// From now on.
    public static StolenTime sinceNow() {
        return new StolenTime(counters());
    }

    /// The processors' times of the first line: user, nice, system, idle, waiting, interrupts,
    /// soft interrupts, stolen. Empty where the system does not tell.
    private static long[] counters() {
        try {
            String all = Files.readAllLines(COUNTERS).getFirst();
            return Arrays.stream(all.split("\\s+")).skip(1).mapToLong(Long::parseLong).toArray();
        } catch (IOException e) {
            return new long[0];
        }
    }

    @Override
    public String toString() {
        long[] now = counters();
        if (now.length <= STOLEN || before.length <= STOLEN) {
            return "not told by this system";
        }
        double all =
                Arrays.stream(now, 0, STOLEN + 1).sum()
                        - Arrays.stream(before, 0, STOLEN + 1).sum();
        return String.format(Locale.ROOT, "%.0f %%", 100 * (now[STOLEN] - before[STOLEN]) / all);
    }
}
