/// Large files: how quickly their rows come in, and in how much memory.
@NullMarked
package io.howdidwedo.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
