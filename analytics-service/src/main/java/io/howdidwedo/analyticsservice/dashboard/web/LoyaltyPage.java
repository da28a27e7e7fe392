package io.howdidwedo.analyticsservice.dashboard.web;

import java.util.List;

/// Loyalty as it is shown.
///
/// @param period what it covers, in words
/// @param panels empty when nothing may be told yet
/// @param lapsed who has fallen silent, in sentences; empty when nothing may be told
public record LoyaltyPage(
        FilterForm filters, String period, List<Panel> panels, List<String> lapsed) {}
