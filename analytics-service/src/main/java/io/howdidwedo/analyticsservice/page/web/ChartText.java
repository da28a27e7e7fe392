package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.page.chart.Chart;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Charts as the text that the charting script reads.
public final class ChartText {
    private final JsonMapper json;

    public ChartText(JsonMapper json) {
        this.json = json;
    }

    /// Empty where there is nothing to draw; safe inside a script element: nothing in it can end
    /// the element.
    public String of(Optional<Chart> chart) {
        return chart.map(drawn -> json.writeValueAsString(drawn.option()).replace("<", "\\u003c"))
                .orElse("");
    }
}
