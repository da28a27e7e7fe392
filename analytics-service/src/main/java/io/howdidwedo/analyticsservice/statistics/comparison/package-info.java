/// Whether two figures differ by more than chance.
@NullMarked
package io.howdidwedo.analyticsservice.statistics.comparison;

import org.jspecify.annotations.NullMarked;
