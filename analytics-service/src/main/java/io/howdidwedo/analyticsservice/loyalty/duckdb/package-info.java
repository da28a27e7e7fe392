/// Who has fallen silent, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.loyalty.duckdb;

import org.jspecify.annotations.NullMarked;
