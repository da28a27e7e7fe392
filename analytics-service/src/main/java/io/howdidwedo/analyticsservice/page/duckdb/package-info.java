/// What there is to choose from, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.page.duckdb;

import org.jspecify.annotations.NullMarked;
