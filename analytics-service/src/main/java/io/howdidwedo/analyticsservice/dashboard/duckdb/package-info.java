/// What the overview can be filtered by.
@NullMarked
package io.howdidwedo.analyticsservice.dashboard.duckdb;

import org.jspecify.annotations.NullMarked;
