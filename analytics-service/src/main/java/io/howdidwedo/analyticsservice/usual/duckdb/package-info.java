/// Everybody's answers, added up by the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.usual.duckdb;

import org.jspecify.annotations.NullMarked;
