package io.howdidwedo.operationsservice.hook.event;

import org.jspecify.annotations.Nullable;

/// What a sentence about an event is made of.
///
/// @param team whose it is; null where that is not told
/// @param offering what was supplied; null where that is not told
/// @param reference the integrator's number of the transaction; null where it is not told
/// @param page the path of the page that shows it
public record Gist(
        @Nullable String team,
        @Nullable String offering,
        @Nullable String reference,
        String page) {}
