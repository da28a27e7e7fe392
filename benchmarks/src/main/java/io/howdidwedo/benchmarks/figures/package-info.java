/// The manager's side with many answers: chronicle, pages and judging, each beside a raw limit.
@NullMarked
package io.howdidwedo.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
