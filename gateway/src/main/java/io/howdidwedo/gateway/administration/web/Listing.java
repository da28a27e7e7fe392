package io.howdidwedo.gateway.administration.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list, and where the next one begins.
///
/// @param items what is on this page
/// @param next where the next page begins; null after the last
record Listing<T>(List<T> items, @Nullable String next) {
    static final int MOST = 100;

    /// The page these rows make, one of which may be more than fit.
    static <R, T> Listing<T> of(List<R> rows, Function<R, T> view, Function<R, String> key) {
        boolean more = rows.size() > MOST;
        List<R> shown = more ? rows.subList(0, MOST) : rows;
        return new Listing<>(
                shown.stream().map(view).toList(), more ? key.apply(shown.getLast()) : null);
    }
}
