/// The team's side: cases opened from verdicts, and the pages of a team with many.
@NullMarked
package io.howdidwedo.benchmarks.work;

import org.jspecify.annotations.NullMarked;
