/// Counts dispositions in the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.ledger.duckdb;

import org.jspecify.annotations.NullMarked;
