/// Very many open timers: how late some of them fire, and how long a scheduler takes to be back.
@NullMarked
package io.howdidwedo.benchmarks.timers;

import org.jspecify.annotations.NullMarked;
