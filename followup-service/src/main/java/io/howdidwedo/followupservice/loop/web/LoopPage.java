package io.howdidwedo.followupservice.loop.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.util.Map;

/// What customers are told was done about a root cause.
///
/// @param customers how many cases have it
/// @param languages in which they can be told, by tag, as the reader calls them
record LoopPage(
        String cause,
        Long customers,
        Map<String, String> languages,
        Entered entered,
        Caller caller) {}
