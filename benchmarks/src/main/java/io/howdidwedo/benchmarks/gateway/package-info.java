/// What the way through the gateway costs.
@NullMarked
package io.howdidwedo.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
