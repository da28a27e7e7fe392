/// What dashboards can be filtered by and what was agreed, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.dashboard.duckdb;

import org.jspecify.annotations.NullMarked;
