package io.howdidwedo.localplatform.replay;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/// A bar that fills while something goes on: redrawn in place on a terminal, a line now and then
/// elsewhere.
final class Progress {
    private static final int WIDTH = 30;
    private static final long BETWEEN_LINES = 5_000_000_000L;

    private final PrintStream out;
    private final boolean inPlace;
    private final String what;
    private final long total;
    private final long startedAt = System.nanoTime();
    private long lastLine = startedAt;

    Progress(PrintStream out, boolean inPlace, String what, long total) {
        this.out = out;
        this.inPlace = inPlace;
        this.what = what;
        this.total = total;
    }

    @SuppressWarnings("SystemConsoleNull") // It is null in JDK 25 when nobody looks on.
    static Progress onScreen(String what, long total) {
        Console console = System.console();
        return new Progress(System.out, console != null && console.isTerminal(), what, total);
    }

    /// Shows how far it is.
    synchronized void show(long done, String counts) {
        if (inPlace) {
            out.print("\r" + line(done, counts) + "\u001b[K");
            out.flush();
        } else if (System.nanoTime() - lastLine >= BETWEEN_LINES) {
            lastLine = System.nanoTime();
            out.println(line(done, counts));
        }
    }

    /// Shows how it ended.
    synchronized void end(long done, String counts) {
        out.println((inPlace ? "\r" : "") + line(done, counts) + (inPlace ? "\u001b[K" : ""));
    }

    double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    private String line(long done, String counts) {
        int filled = total == 0 ? WIDTH : (int) Math.min(WIDTH, WIDTH * done / total);
        return String.format(
                Locale.ROOT,
                "%-13s[%s%s] %,d of %,d  %s",
                what,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                total,
                counts);
    }
}
