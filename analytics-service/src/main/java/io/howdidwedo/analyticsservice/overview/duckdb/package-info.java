/// What the overview alone looks up, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.overview.duckdb;

import org.jspecify.annotations.NullMarked;
