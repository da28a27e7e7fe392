/// Charts as records, and how the charting script is told of them.
@NullMarked
package io.howdidwedo.analyticsservice.page.chart;

import org.jspecify.annotations.NullMarked;
