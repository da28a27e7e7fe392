/// Finds verdicts that rest on what is no longer usual.
@NullMarked
package io.howdidwedo.analyticsservice.rejudging.duckdb;

import org.jspecify.annotations.NullMarked;
