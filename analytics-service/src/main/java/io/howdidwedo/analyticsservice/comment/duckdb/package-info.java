/// Finds in the chronicle what was written.
@NullMarked
package io.howdidwedo.analyticsservice.comment.duckdb;

import org.jspecify.annotations.NullMarked;
