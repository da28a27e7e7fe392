package io.howdidwedo.benchmarks;

/// The table that a run prints.
public final class Table {
    private Table() {}

    /// Its head.
    public static void head() {
        row("Measured", "Value");
        row("---", "---");
    }

    /// One row.
    public static void row(String name, String value) {
        System.out.printf("| %-58s | %-52s |%n", name, value);
    }
}
