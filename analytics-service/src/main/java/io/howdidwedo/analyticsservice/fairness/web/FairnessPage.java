package io.howdidwedo.analyticsservice.fairness.web;

import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterForm.Choice;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;

/// Fairness as it is shown.
///
/// @param period what it covers, in words
/// @param segments what can part the customers
/// @param panels one for each metric compared; empty when there are no two segments
/// @param asked who was asked at all
record FairnessPage(
        FilterForm filters,
        String period,
        List<Choice> segments,
        List<Panel> panels,
        Panel asked) {}
