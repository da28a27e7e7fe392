/// One service alone, in a process of its own, with what it needs around it.
@NullMarked
package io.howdidwedo.benchmarks.service;

import org.jspecify.annotations.NullMarked;
