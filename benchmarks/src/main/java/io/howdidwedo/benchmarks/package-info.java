/// Load and cost of the whole system, each figure beside a raw limit measured in the same run.
@NullMarked
package io.howdidwedo.benchmarks;

import org.jspecify.annotations.NullMarked;
