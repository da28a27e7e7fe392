/// Which expectations move the outcome.
@NullMarked
package io.howdidwedo.analyticsservice.statistics.driver;

import org.jspecify.annotations.NullMarked;
