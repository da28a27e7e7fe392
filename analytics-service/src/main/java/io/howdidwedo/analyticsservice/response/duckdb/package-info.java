/// Finds answers in the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.response.duckdb;

import org.jspecify.annotations.NullMarked;
