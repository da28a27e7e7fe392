/// Puts together how much is counted.
@NullMarked
package io.howdidwedo.analyticsservice.completeness.wiring;

import org.jspecify.annotations.NullMarked;
