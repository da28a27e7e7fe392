/// A past that is brought in while customers answer.
@NullMarked
package io.howdidwedo.benchmarks.history;

import org.jspecify.annotations.NullMarked;
