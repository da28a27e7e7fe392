/// Everybody's answers, added up by the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.expectation.duckdb;

import org.jspecify.annotations.NullMarked;
