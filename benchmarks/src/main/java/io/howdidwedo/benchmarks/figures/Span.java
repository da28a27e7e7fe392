package io.howdidwedo.benchmarks.figures;

import java.util.List;

/// A period pages are asked for.
///
/// @param first month, as in an address
record Span(String name, String first) {
    private static final String LAST = "2026-10";

    /// The one that pages begin with, and all there is.
    static final List<Span> ALL =
            List.of(new Span("12 months", "2025-11"), new Span("24 months", "2024-11"));

    String parameters() {
        return "?from=" + first + "&to=" + LAST;
    }

    String condition() {
        return "happened_at >= '" + first + "-01' AND happened_at < '2026-11-01'";
    }
}
