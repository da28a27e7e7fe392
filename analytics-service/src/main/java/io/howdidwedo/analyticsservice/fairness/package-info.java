/// Whether all segments of the customers are served alike.
@NullMarked
package io.howdidwedo.analyticsservice.fairness;

import org.jspecify.annotations.NullMarked;
