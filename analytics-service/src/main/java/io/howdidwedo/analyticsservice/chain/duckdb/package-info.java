/// Who serves whom inside, from the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.chain.duckdb;

import org.jspecify.annotations.NullMarked;
