/// The first answers after a start.
@NullMarked
package io.howdidwedo.benchmarks.first;

import org.jspecify.annotations.NullMarked;
