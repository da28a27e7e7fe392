/// Counts figures in the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.figure.duckdb;

import org.jspecify.annotations.NullMarked;
