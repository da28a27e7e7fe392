/// Whether the four tests of excellence are passed.
@NullMarked
package io.howdidwedo.analyticsservice.statistics.excellence;

import org.jspecify.annotations.NullMarked;
