package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;

/// Loyalty as it is shown.
///
/// @param period what it covers, in words
/// @param comingAgain empty when nothing may be told yet
/// @param spent of each currency; empty when no transaction has a value
/// @param experience newcomers and old customers apart; empty while all are the same
/// @param lapsed who has fallen silent, in sentences; empty when nothing may be told
/// @param turnover what may be lost with them, in sentences
record LoyaltyPage(
        DeskTools tools,
        FilterForm filters,
        String period,
        List<Panel> comingAgain,
        List<Panel> spent,
        List<Panel> experience,
        List<String> lapsed,
        List<String> turnover) {}
