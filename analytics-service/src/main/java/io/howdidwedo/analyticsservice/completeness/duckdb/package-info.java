/// What has been counted, by and large, as the chronicle has it.
@NullMarked
package io.howdidwedo.analyticsservice.completeness.duckdb;

import org.jspecify.annotations.NullMarked;
