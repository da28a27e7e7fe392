/// Puts counting together.
@NullMarked
package io.howdidwedo.analyticsservice.figure.wiring;

import org.jspecify.annotations.NullMarked;
