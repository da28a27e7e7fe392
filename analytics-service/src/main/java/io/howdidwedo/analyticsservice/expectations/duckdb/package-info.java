/// What was agreed and how it was rated, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.expectations.duckdb;

import org.jspecify.annotations.NullMarked;
