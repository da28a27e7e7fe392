/// Finds out which relationship a transaction belongs to.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.duckdb;

import org.jspecify.annotations.NullMarked;
