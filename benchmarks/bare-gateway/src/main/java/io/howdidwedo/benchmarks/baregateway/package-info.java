/// Spring Cloud Gateway as its makers ship it.
@NullMarked
package io.howdidwedo.benchmarks.baregateway;

import org.jspecify.annotations.NullMarked;
