package io.howdidwedo.analyticsservice.verdict.web;

import java.util.List;

/// What one customer expects of each team and offering.
record ExpectedPage(List<RelationshipPanel> panels) {
    ExpectedPage {
        panels = List.copyOf(panels);
    }
}
