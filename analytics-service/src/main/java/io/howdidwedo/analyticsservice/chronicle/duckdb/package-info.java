/// The chronicle in a DuckDB file.
@NullMarked
package io.howdidwedo.analyticsservice.chronicle.duckdb;

import org.jspecify.annotations.NullMarked;
