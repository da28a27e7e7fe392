package io.howdidwedo.analyticsservice.dashboard.web;

import org.jspecify.annotations.Nullable;

/// The root causes as they are shown.
///
/// @param period what it covers, in words
/// @param known how many dissatisfied answers have a cause, in a sentence
/// @param causes null when none has one yet
public record CausesPage(FilterForm filters, String period, String known, @Nullable Panel causes) {}
