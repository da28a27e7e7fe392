/// Root causes and their fixes, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.causes.duckdb;

import org.jspecify.annotations.NullMarked;
